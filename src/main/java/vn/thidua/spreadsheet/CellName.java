package vn.thidua.spreadsheet;

/** What Excel calls columns and cells: B, AA, B7. */
public final class CellName {

    private static final int LETTERS = 26;

    private CellName() {}

    /** Returns the letters of a column, counted from 0. */
    public static String column(int place) {
        String last = String.valueOf((char) ('A' + place % LETTERS));
        return place < LETTERS ? last : column(place / LETTERS - 1) + last;
    }

    /**
     * Returns the name of a cell.
     *
     * @param place of its column, counted from 0; below that stands for the first
     * @param row as Excel shows it, from 1
     */
    public static String of(int place, int row) {
        return column(Math.max(place, 0)) + row;
    }
}
