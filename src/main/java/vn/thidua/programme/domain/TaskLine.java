package vn.thidua.programme.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * A task as lists show it.
 *
 * @param campaign title of its campaign
 * @param lead name of the unit that was told to do it
 * @param heir name of the unit that has its work, empty where it is there itself
 * @param partners names of those that support it
 */
public record TaskLine(Task task, String campaign, String lead, String heir, List<String> partners, LocalDate today) {

    /** Returns how many days it is late. */
    public long daysLate() {
        return task.daysLate(today);
    }

    /** Tells whether its last day is over and the unit did not call it done. */
    public boolean overdue() {
        return task.overdue(today);
    }

    /** Returns how it is named in a table: the lead and who has its work. */
    public String who() {
        return heir.isEmpty() ? lead : lead + " → " + heir;
    }
}
