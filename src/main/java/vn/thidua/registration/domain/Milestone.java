package vn.thidua.registration.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step on the way to a finished work.
 *
 * @param plannedOn day by which the unit means to reach it
 * @param doneOn day on which it was reached, null before
 * @param note what there is to say of that
 */
public record Milestone(
        UUID id, String name, LocalDate plannedOn, @Nullable LocalDate doneOn, String note) {

    /** Tells whether its day is over and it was not reached. */
    public boolean overdue(LocalDate today) {
        return doneOn == null && plannedOn.isBefore(today);
    }

    /** Returns the class of its state. */
    public String tone(LocalDate today) {
        return doneOn != null ? "ok" : overdue(today) ? "bad" : "none";
    }
}
