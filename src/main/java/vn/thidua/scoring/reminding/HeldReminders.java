package vn.thidua.scoring.reminding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.reminding.ReminderRule;
import vn.thidua.scoring.round.Stage;

/**
 * Reminders of one part of a round on one occasion that wait until a person releases them.
 *
 * @param lastDay that they were made for
 * @param rule that they were made by
 * @param at when they were due
 */
public record HeldReminders(
        Stage stage, String occasion, LocalDate lastDay, ReminderRule rule, List<UnitId> units, Instant at) {

    private static final String DAY = "day";
    private static final String MARK = ":";

    public HeldReminders {
        units = List.copyOf(units);
    }

    /** Returns the occasion that a rule has on a last day; a day that is moved is a new one. */
    static String occasion(ReminderRule rule, LocalDate lastDay) {
        return DAY + MARK + lastDay + MARK + rule.days();
    }

    /** Tells whether an occasion is of a last day that still stands. */
    static boolean holds(String occasion, LocalDate lastDay) {
        return occasion.startsWith(DAY + MARK + lastDay + MARK);
    }

    /** Returns what waits on an occasion. */
    static HeldReminders of(Stage stage, String occasion, List<UnitId> units, boolean toLeaders, Instant at) {
        List<String> parts = List.of(occasion.split(MARK));
        return new HeldReminders(
                stage,
                occasion,
                LocalDate.parse(parts.get(1)),
                new ReminderRule(Integer.parseInt(parts.get(2)), toLeaders, false),
                units,
                at);
    }
}
