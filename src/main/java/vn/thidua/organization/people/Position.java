package vn.thidua.organization.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.organization.PositionId;
import vn.thidua.organization.UnitId;

/**
 * A position of a person.
 *
 * @param unit the unit it was entered for; where that has ended, its heir has the person
 * @param category code of what the person is by law
 * @param post name of the post
 * @param leader whether it is a post of leadership, else of direct work
 * @param paper number of the decision, empty where there is none
 * @param endsOn first day no longer in it, null while it lasts
 */
@NamedInterface("desk")
public record Position(
        PositionId id,
        UnitId unit,
        PositionSort sort,
        String category,
        String post,
        boolean leader,
        String paper,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        long version) {

    /** Tells whether the person is in it on the day. */
    public boolean on(LocalDate day) {
        return !day.isBefore(startsOn) && (endsOn == null || day.isBefore(endsOn));
    }

    /** Tells whether it and the other have a day in common. */
    public boolean meets(Position other) {
        return (endsOn == null || other.startsOn.isBefore(endsOn))
                && (other.endsOn == null || startsOn.isBefore(other.endsOn));
    }
}
