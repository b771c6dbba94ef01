package vn.thidua.shared;

/**
 * Which of many lines a page shows.
 *
 * @param lines how many there are on all pages
 * @param asked number of the page that somebody asked for, from 1; 0 for all lines at once; one that there is not stands for the nearest
 */
public record Paging(int lines, int asked) {

    /** How many lines a page has. */
    public static final int SIZE = 100;

    /** Returns how many pages there are, at least one. */
    public int pages() {
        return whole() ? 1 : Math.max(1, (lines + SIZE - 1) / SIZE);
    }

    /** Returns the number of the page shown, from 1: the last where somebody asked for one beyond it. */
    public int number() {
        return Math.clamp(asked, 1, pages());
    }

    /** Tells whether all lines are shown at once. */
    public boolean whole() {
        return asked == 0;
    }

    /** Returns the first line shown, counted from 0. */
    public int from() {
        return (number() - 1) * SIZE;
    }

    /** Returns the first line after those shown. */
    public int to() {
        return whole() ? lines : Math.min(lines, from() + SIZE);
    }
}
