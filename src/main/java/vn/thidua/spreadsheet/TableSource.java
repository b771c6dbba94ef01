package vn.thidua.spreadsheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The tables of a file, row by row; of one row after the other, only one is in memory. */
interface TableSource extends AutoCloseable {

    /** Opens a file that was found to be one of those that can be read. */
    static TableSource open(Path file, SheetLimits limits) throws IOException {
        return FileCheck.packed(file) ? new ExcelSource(file, limits) : new CsvSource(file, limits);
    }

    /** Goes to the next sheet, at first to the first one; tells whether there is one. */
    boolean nextSheet() throws IOException;

    /** Returns the name of the sheet; empty where it has none. */
    default String sheetName() {
        return "";
    }

    /** Returns the next row of the sheet, null behind the last one. */
    @Nullable
    RawRow nextRow() throws IOException;

    /** Tells whether the text ended within quotes, so that rows may have run into one. */
    default boolean openQuote() {
        return false;
    }

    @Override
    void close() throws IOException;

    /**
     * A row as it stands in the file.
     *
     * @param number as Excel shows it
     */
    record RawRow(int number, List<RawCell> cells) {

        RawCell cell(int place) {
            return place < cells.size() ? cells.get(place) : RawCell.EMPTY;
        }

        /** Returns this row with what stands above it where it is empty: headings of two lines, the upper ones of merged cells. */
        RawRow under(RawRow above) {
            return new RawRow(
                    number,
                    IntStream.range(0, Math.max(cells.size(), above.cells().size()))
                            .mapToObj(place -> cell(place).text().isEmpty() ? above.cell(place) : cell(place))
                            .toList());
        }
    }

    /**
     * A cell as it stands in the file.
     *
     * @param text one line, stripped
     * @param day the same as yyyy-MM-dd where it is a number that can be a day, else the text
     * @param figure the same with a comma before decimals where Excel keeps it as a number, else the text
     * @param percent what stands before the percent sign where Excel keeps it as a number and shows it in percent, else empty
     */
    record RawCell(String text, String day, String figure, String percent, boolean formula) {

        static final RawCell EMPTY = new RawCell("", "", "", "", false);

        static RawCell of(String text, SheetLimits limits) {
            String line = line(text, limits.characters());
            return line.isEmpty() ? EMPTY : new RawCell(line, line, line, "", false);
        }

        /** Returns the figure as Excel shows it. */
        String shown() {
            return percent.isEmpty() ? figure : percent + "%";
        }

        /** Returns the text on one line, with single blanks. */
        static String line(String text, int most) {
            if (isLine(text, most)) {
                return text;
            }
            StringBuilder line = new StringBuilder(Math.min(text.length(), most));
            boolean gap = false;
            for (int i = 0; i < text.length() && line.length() < most; i++) {
                char c = text.charAt(i);
                if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
                    gap = !line.isEmpty();
                } else {
                    if (gap) {
                        line.append(' ');
                        gap = false;
                    }
                    line.append(c);
                }
            }
            return line.toString();
        }

        /* Nearly every cell is one already, and a table has a million of them: plain letters, among them all of Vietnamese, with single blanks between words. */
        private static boolean isLine(String text, int most) {
            char before = ' ';
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean letter = c > ' ' && c < 0x7f || c >= 0xc0 && c < 0x1680 || c >= 0x1e00 && c < 0x2000;
                if (!letter && (c != ' ' || before == ' ')) {
                    return false;
                }
                before = c;
            }
            return text.length() <= most && (before != ' ' || text.isEmpty());
        }
    }
}
