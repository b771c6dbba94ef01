package vn.thidua.campaign.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.thidua.campaign.domain.DeadlineSort;
import vn.thidua.campaign.domain.Duty;
import vn.thidua.campaign.domain.Lateness;

/**
 * Something that falls due, as a person reads it today.
 *
 * @param daysLeft days from today to its last day, negative when over
 */
public record DueRow(Duty duty, long daysLeft) {

    private static final int SOON = 3;

    static DueRow of(Duty duty, LocalDate today) {
        return new DueRow(duty, ChronoUnit.DAYS.between(today, duty.lastDay()));
    }

    /** Tells whether its last day is over and nobody said it was done. */
    public boolean overdue() {
        return daysLeft < 0 && duty.doneAt() == null;
    }

    /** Tells whether it was said to be done. */
    public boolean done() {
        return duty.doneAt() != null;
    }

    /** Returns the class of its status. */
    public String tone() {
        if (done()) {
            return "ok";
        }
        return daysLeft < 0 ? "bad" : daysLeft <= SOON ? "risk" : "info";
    }

    /** Returns the icon of its status. */
    public String icon() {
        if (done()) {
            return "check";
        }
        return daysLeft < 0 ? "alarm" : daysLeft <= SOON ? "clock-hour-4" : "clock";
    }

    /** Returns the message key of its status, which takes a number of days. */
    public String word() {
        if (done()) {
            return "due.done";
        }
        return daysLeft < 0 ? "due.over" : daysLeft == 0 ? "due.today" : "due.left";
    }

    /** Returns the number of days of its status, never negative. */
    public long days() {
        return Math.abs(daysLeft);
    }

    /** Returns the message key of how the last day is spelled out: printed day, last day. */
    public String spelled() {
        return duty.lastDay().equals(duty.printedOn()) ? "due.until" : "due.before";
    }

    /** Returns the message key of what lateness means; shown when it is more than being noted. */
    public String lateness() {
        return "lateness." + duty.lateness();
    }

    /** Tells whether it came over from units that have ended. */
    public boolean inherited() {
        return !duty.from().isEmpty();
    }

    /** Returns the names of the units it came over from. */
    public String from() {
        return NamedUnits.listed(duty.from());
    }

    /** Tells whether it is a report, which has a form of its own. */
    public boolean reports() {
        return duty.sort() == DeadlineSort.REPORT;
    }

    /** Tells whether it is a registration, which has a form of its own. */
    public boolean registers() {
        return duty.sort() == DeadlineSort.REGISTRATION;
    }

    /** Tells whether lateness costs something. */
    public boolean strict() {
        return duty.lateness() != Lateness.ACCEPTED;
    }
}
