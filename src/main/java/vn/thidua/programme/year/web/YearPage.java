package vn.thidua.programme.year.web;

import java.util.List;
import vn.thidua.programme.year.YearEntry;

/**
 * The programme of a year.
 *
 * @param organ name of the office whose it is
 * @param above name of what that belongs to, empty at the top
 * @param months those in which something is to be done, in order
 */
public record YearPage(int year, String organ, String above, List<Month> months) {

    /** A month, from 1 to 12, with what is to be done in it. */
    public record Month(int number, List<Line> lines) {}

    /**
     * Something to be done.
     *
     * @param lead name of who leads it
     * @param partners names of who supports it
     */
    public record Line(YearEntry entry, String lead, List<String> partners) {

        /** Returns what is to be done, with the key work it belongs to. */
        public String what() {
            return entry.work().isEmpty() ? entry.what() : entry.work() + ": " + entry.what();
        }
    }

    /** Returns how many things are to be done. */
    public int count() {
        return months.stream().mapToInt(month -> month.lines().size()).sum();
    }

    /** Returns the path of the programme. */
    public String path() {
        return "/programme/" + year;
    }
}
