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
 * @param toLeaders whether leaders of the units are told as well
 * @param at when they were due
 */
public record HeldReminders(Stage stage, String occasion, List<UnitId> units, boolean toLeaders, Instant at) {

    private static final String DAY = "day";

    public HeldReminders {
        units = List.copyOf(units);
    }

    /** Returns the occasion that a rule has on a last day; a day that is moved is a new one. */
    static String occasion(ReminderRule rule, LocalDate lastDay) {
        return DAY + ":" + lastDay + ":" + rule.days();
    }

    /** Returns the last day that they were made for. */
    public LocalDate lastDay() {
        return LocalDate.parse(occasion.split(":")[1]);
    }

    /** Returns the rule that they were made by. */
    public ReminderRule rule() {
        return new ReminderRule(Integer.parseInt(occasion.split(":")[2]), toLeaders, false);
    }
}
