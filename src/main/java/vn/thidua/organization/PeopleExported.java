package vn.thidua.organization;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * Someone took people out of the program, as a file. What was typed is not kept: it can be a name.
 *
 * @param people how many
 * @param named whether only people of some name were taken
 * @param under the unit whose people were taken, with those below it; null for all that the person sees
 * @param category what they are by law, empty for all
 * @param day as of which they were seen
 */
public record PeopleExported(
        long people, boolean named, @Nullable UnitId under, String category, LocalDate day, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "people:all";
    }
}
