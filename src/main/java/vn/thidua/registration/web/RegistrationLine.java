package vn.thidua.registration.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.domain.RegistrationDue;
import vn.thidua.registration.domain.Registration;
import vn.thidua.registration.domain.Stage;
import vn.thidua.registration.domain.WorkState;

/**
 * A registration that a unit makes.
 *
 * @param path of it
 * @param unit name of the unit whose promise it is, where that is not the one that registers; else empty
 * @param registration what there is of it, or null
 * @param due by when it is to be submitted, null where the plan does not say
 */
public record RegistrationLine(
        Stage stage,
        String path,
        String unit,
        @Nullable Registration registration,
        @Nullable RegistrationDue due,
        LocalDate today) {

    /** Where a registration belongs in the list, the most urgent first. */
    public enum Place {
        RETURNED,
        OVERDUE,
        OPEN,
        SENT,
        CLOSED
    }

    /** Returns where it belongs. */
    public Place place() {
        if (!stage.running()) {
            return Place.CLOSED;
        }
        if (count(WorkState.RETURNED) > 0) {
            return Place.RETURNED;
        }
        if (registration != null && registration.submissions() > 0) {
            return registration.open().isEmpty() ? Place.SENT : Place.OPEN;
        }
        return due != null && due.lastDay().isBefore(today) ? Place.OVERDUE : Place.OPEN;
    }

    /** Tells whether there is something to do. */
    public boolean urgent() {
        return place().compareTo(Place.SENT) < 0;
    }

    /** Returns how many works are in a state. */
    public long count(WorkState state) {
        return registration == null
                ? 0
                : registration.works().stream()
                        .filter(work -> work.state() == state)
                        .count();
    }

    /** Returns how many works there are that were not taken back. */
    public long works() {
        return registration == null ? 0 : registration.works().size() - count(WorkState.WITHDRAWN);
    }

    /** Returns the days until the last day, or since; 0 without one. */
    public long days() {
        return due == null ? 0 : Math.abs(ChronoUnit.DAYS.between(today, due.lastDay()));
    }

    /** Returns the message key of the state; it takes the days and the number of works. */
    public String word() {
        return "registrations.state." + place();
    }

    /** Returns the tone of the state. */
    public String tone() {
        return switch (place()) {
            case RETURNED, OVERDUE -> "bad";
            case OPEN -> "risk";
            case SENT -> "ok";
            case CLOSED -> "none";
        };
    }

    /** Returns the icon of the state. */
    public String icon() {
        return switch (place()) {
            case RETURNED -> "arrow-back-up";
            case OVERDUE -> "alarm";
            case OPEN -> "clock-hour-4";
            case SENT -> "circle-check";
            case CLOSED -> "lock";
        };
    }
}
