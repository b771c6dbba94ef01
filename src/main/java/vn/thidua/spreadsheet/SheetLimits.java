package vn.thidua.spreadsheet;

import java.time.Duration;

/**
 * What a table may cost at most, whoever made it.
 *
 * @param bytes of the file
 * @param unpacked bytes that come out of a packed file
 * @param texts bytes of the texts that a workbook keeps apart from its rows; they have to be in memory
 * @param rows below the headings
 * @param columns that are looked at
 * @param characters of a cell
 * @param time of reading it
 */
public record SheetLimits(long bytes, long unpacked, long texts, int rows, int columns, int characters, Duration time) {

    private static final long MB = 1024L * 1024;

    /** Enough for the people of a province. */
    public static final SheetLimits DEFAULT =
            new SheetLimits(50 * MB, 600 * MB, 48 * MB, 200_000, 60, 1_000, Duration.ofMinutes(5));

    /** Returns the same for files of other sizes. */
    public SheetLimits withBytes(long most) {
        return new SheetLimits(most, unpacked, texts, rows, columns, characters, time);
    }

    /** Returns the same with other rows. */
    public SheetLimits withRows(int most) {
        return new SheetLimits(bytes, unpacked, texts, most, columns, characters, time);
    }

    /** Returns the same with other columns. */
    public SheetLimits withColumns(int most) {
        return new SheetLimits(bytes, unpacked, texts, rows, most, characters, time);
    }
}
