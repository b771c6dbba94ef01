package vn.thidua.plan.reading.work;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.structure.Table;
import vn.thidua.plan.reading.structure.Text;

/** Guesses what the columns of a table hold from their cells, where the titles do not tell. */
final class ColumnGuess {

    private static final int ROWS_LOOKED_AT = 40;
    private static final int LEAST_ROWS = 2;
    private static final int LONGEST_OFFICES = 260;

    private ColumnGuess() {}

    /** Returns columns of work, offices and time, null where fewer than two rows name an office or a date. */
    static @Nullable WorkColumns of(Table table) {
        int width = Math.min(table.width(), 12);
        int work = -1;
        int lead = -1;
        int support = -1;
        int time = -1;
        long longest = 0;
        for (int i = 0; i < width; i++) {
            Tally tally = tally(table, i);
            if (tally.dates() >= LEAST_ROWS && tally.dates() * 2 > tally.filled()) {
                time = time < 0 ? i : time;
            } else if (tally.offices() >= LEAST_ROWS && tally.offices() * 5 > tally.filled() * 3) {
                if (lead < 0) {
                    lead = i;
                } else if (support < 0) {
                    support = i;
                }
            } else if (tally.length() > longest) {
                work = i;
                longest = tally.length();
            }
        }
        return work < 0 || (lead < 0 && time < 0) ? null : new WorkColumns(work, lead, support, time, true);
    }

    private static Tally tally(Table table, int column) {
        int filled = 0;
        int offices = 0;
        int dates = 0;
        long length = 0;
        List<Table.Row> rows = table.rows();
        for (Table.Row row : rows.subList(0, Math.min(rows.size(), ROWS_LOOKED_AT))) {
            Text cell = row.cell(column);
            if (!cell.isEmpty()) {
                List<Token> tokens = Tokens.of(cell);
                filled++;
                length += cell.length();
                offices += cell.length() < LONGEST_OFFICES && isOffice(cell, tokens) ? 1 : 0;
                dates += isDate(tokens) ? 1 : 0;
            }
        }
        return new Tally(filled, offices, dates, length);
    }

    private static boolean isOffice(Text cell, List<Token> tokens) {
        int at = 0;
        while (at < tokens.size() && tokens.get(at).isMark()) {
            at++;
        }
        return OfficeStart.opens(tokens, at)
                && OfficeNames.read(cell, tokens, at).next() >= tokens.size() - 1;
    }

    private static boolean isDate(List<Token> tokens) {
        List<TimePhrase> times = TimePhrases.in(tokens);
        return !times.isEmpty() && times.getFirst().first() <= 2 && tokens.size() < 20;
    }

    /** What the cells of a column look like. */
    private record Tally(int filled, int offices, int dates, long length) {}
}
