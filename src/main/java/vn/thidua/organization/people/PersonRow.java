package vn.thidua.organization.people;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;

/**
 * A line of a list of people.
 *
 * @param place what puts it in order, to go on behind it
 * @param work the position on the day that counts most, empty where there is none
 */
@NamedInterface("desk")
public record PersonRow(
        PersonId id,
        String name,
        Optional<LocalDate> bornOn,
        Optional<Gender> gender,
        Place place,
        Optional<Work> work) {

    /** Where a line stands in the order of all. */
    @NamedInterface("desk")
    public record Place(String key, PersonId id) {

        /** Before everybody. */
        public static final Place START = new Place("", new PersonId(new UUID(0, 0)));
    }

    /** A position as a list shows it. */
    @NamedInterface("desk")
    public record Work(UnitId unit, PositionSort sort, String category, String post, boolean leader) {}
}
