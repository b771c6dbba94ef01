package vn.thidua.reporting.reminding;

import java.time.LocalDate;
import org.springframework.modulith.NamedInterface;

/**
 * When units that have not done something by a last day are reminded: a report, or scores.
 *
 * @param days days after the last day; negative before it, 0 on it
 * @param toLeaders whether their leaders are told as well
 * @param automatic whether it goes by itself; else it waits until a person releases it
 */
@NamedInterface("desk")
public record ReminderRule(int days, boolean toLeaders, boolean automatic) {

    /** The most days before or after. */
    public static final int MOST = 60;

    /* A day or two of standing still, of the program or of the machine, lets no reminder fall. */
    private static final int CATCH_UP = 2;

    /** Returns the occasion that it stands for. */
    public String occasion() {
        return "rule:" + days;
    }

    /** Tells whether it is to be followed on the day. */
    public boolean appliesOn(LocalDate today, LocalDate lastDay) {
        LocalDate wanted = lastDay.plusDays(days);
        return !today.isBefore(wanted) && !today.isAfter(wanted.plusDays(days < 0 ? 0 : CATCH_UP));
    }

    /** Returns the message key of its day; it takes the number of days. */
    public String key() {
        return days == 0 ? "reminder.on" : days < 0 ? "reminder.before" : "reminder.after";
    }
}
