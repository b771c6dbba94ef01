package vn.thidua.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days from one to another.
 *
 * @param startsOn first day
 * @param endsOn first day after, null while open-ended
 */
public record Period(LocalDate startsOn, @Nullable LocalDate endsOn) {

    /** Refuses days that end before they begin. */
    public Period {
        if (endsOn != null && !startsOn.isBefore(endsOn)) {
            throw new IllegalArgumentException(startsOn + " is not before " + endsOn);
        }
    }

    /** Tells whether the day is one of these. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(startsOn) && !over(day);
    }

    /** Tells whether all of these days were before the day. */
    public boolean over(LocalDate day) {
        return endsOn != null && !endsOn.isAfter(day);
    }

    /** Tells whether some day is one of both. */
    public boolean overlaps(Period other) {
        return !over(other.startsOn) && !other.over(startsOn);
    }

    /** Tells whether every one of these days is one of the others. */
    public boolean within(Period other) {
        boolean endsWithin = other.endsOn == null || endsOn != null && !endsOn.isAfter(other.endsOn);
        return !startsOn.isBefore(other.startsOn) && endsWithin;
    }
}
