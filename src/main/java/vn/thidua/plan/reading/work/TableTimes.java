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
        List<String> leadAbove = List.of();
        String who = null;
        for (Table.Row row : table.rows()) {
            List<String> lead = columns == null
                    ? List.of()
                    : OfficeCell.read(row.cell(columns.lead()), leadAbove).names();
            if (!lead.isEmpty() && !lead.equals(leadAbove)) {
                leadAbove = lead;
                who = String.join(", ", lead);
            }
            String work = columns == null ? null : Items.folded(row.cell(columns.work()));
            for (int i = 0; i < row.cells().size(); i++) {
                boolean isTime = columns != null && i == columns.time();
                cell(row.cell(i), isTime, who, work, calendar, found);
            }
        }
    }

    private static void cell(
            Text cell,
            boolean isTime,
            @Nullable String who,
            @Nullable String work,
            Calendar calendar,
            Consumer<Deadline> found) {
        if (!ProseTimes.mayHoldDate(cell)) {
            return;
        }
        Sentence sentence = Sentence.of(cell);
        List<TimePhrase> phrases = TimePhrases.in(sentence.tokens());
        for (int i = 0; i < phrases.size(); i++) {
            TimePhrase phrase = phrases.get(i);
            if (isTime && i + 1 < phrases.size() && opensRange(sentence.tokens(), phrase, phrases.get(i + 1))) {
                continue;
            }
            boolean due = isTime
                    ? phrase.date() != null
                    : phrase.bound().isStrong() && DueRule.binds(phrase, sentence, Topic.OTHER);
            Deadline deadline = due ? deadline(sentence, phrase, isTime, calendar) : null;
            if (deadline != null) {
                String own = isTime && work != null && !work.isEmpty() ? work : sentence.words(0, phrase.first());
                String what = own.isEmpty() ? work : own;
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

    /** In "01/10/2026 - 20/11/2026" the second date is the one work is due by. */
    private static boolean opensRange(List<Token> tokens, TimePhrase phrase, TimePhrase next) {
        boolean touches = next.first() - phrase.next() <= 1 && phrase.next() < tokens.size();
        return touches
                && (tokens.get(phrase.next()).is("-")
                        || tokens.get(phrase.next()).is("đến"));
    }

    private static @Nullable Deadline deadline(Sentence cell, TimePhrase phrase, boolean isTime, Calendar calendar) {
        PrintedDate date = phrase.date();
        Dating dating = date == null || phrase.recurring() != null ? null : calendar.dating(date);
        if (phrase.recurring() == null && (dating == null || calendar.isHistory(dating))) {
            return null;
        }
        boolean clear = phrase.recurring() != null || calendar.isClear(date, dating);
        return new Deadline(
                dating,
                phrase.recurring(),
                phrase.bound() == TimePhrase.Bound.BEFORE,
                null,
                null,
                null,
                cell.span(phrase),
                clear && (isTime || phrase.bound().isStrong()) ? Certainty.SURE : Certainty.UNSURE);
    }
}
