package vn.thidua.plan.reading.work;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.Certainty;
import vn.thidua.plan.reading.Dating;
import vn.thidua.plan.reading.Deadline;
import vn.thidua.plan.reading.structure.Table;
import vn.thidua.plan.reading.structure.Text;

/** Reads the deadlines in a table of work: those of its time column, and those printed within its other cells. */
final class TableTimes {

    private TableTimes() {}

    /** Shows each deadline of the table, row by row. */
    static void read(Table table, Calendar calendar, Consumer<Deadline> found) {
        WorkColumns columns = WorkColumns.of(table);
        String leadAbove = null;
        for (Table.Row row : table.rows()) {
            String lead = columns == null ? null : offices(row.cell(columns.lead()));
            leadAbove = lead == null ? leadAbove : lead;
            String work = columns == null ? null : Items.folded(row.cell(columns.work()));
            for (int i = 0; i < row.cells().size(); i++) {
                boolean isTime = columns != null && i == columns.time();
                cell(row.cell(i), isTime, leadAbove, work, calendar, found);
            }
        }
    }

    private static @Nullable String offices(Text cell) {
        String names = String.join(", ", OfficeNames.all(cell));
        return names.isEmpty() ? null : names;
    }

    private static void cell(
            Text cell,
            boolean isTime,
            @Nullable String who,
            @Nullable String work,
            Calendar calendar,
            Consumer<Deadline> found) {
        List<Token> tokens = Tokens.of(cell);
        for (TimePhrase phrase : TimePhrases.in(tokens)) {
            boolean due = isTime
                    ? phrase.date() != null
                    : phrase.bound().isStrong() && DueRule.binds(phrase, tokens, Topic.OTHER);
            Deadline deadline = due ? deadline(cell, tokens, phrase, isTime, calendar) : null;
            if (deadline != null) {
                String what = isTime && work != null && !work.isEmpty() ? work : before(cell, tokens, phrase, work);
                found.accept(new Deadline(
                        deadline.date(),
                        deadline.recurring(),
                        deadline.exclusive(),
                        who,
                        what,
                        null,
                        deadline.span(),
                        deadline.certainty()));
            }
        }
    }

    private static @Nullable Deadline deadline(
            Text cell, List<Token> tokens, TimePhrase phrase, boolean isTime, Calendar calendar) {
        PrintedDate date = phrase.date();
        Dating dating = date == null || phrase.recurring() != null ? null : calendar.dating(date);
        if (phrase.recurring() == null && (dating == null || calendar.isHistory(dating))) {
            return null;
        }
        boolean clear =
                date == null || date.hasYear() && date.isPossible() && dating != null && !calendar.isPast(dating);
        return new Deadline(
                dating,
                phrase.recurring(),
                phrase.bound() == TimePhrase.Bound.BEFORE,
                null,
                null,
                null,
                cell.span(
                        tokens.get(phrase.first()).from(),
                        tokens.get(phrase.next() - 1).to()),
                clear && (isTime || phrase.bound().isStrong()) ? Certainty.SURE : Certainty.UNSURE);
    }

    /** What a cell says in front of its point of time. */
    private static @Nullable String before(Text cell, List<Token> tokens, TimePhrase phrase, @Nullable String work) {
        int first = 0;
        while (first < phrase.first() && tokens.get(first).isMark()) {
            first++;
        }
        return first >= phrase.first()
                ? work
                : Items.folded(cell.subText(
                        tokens.get(first).from(), tokens.get(phrase.first() - 1).to()));
    }
}
