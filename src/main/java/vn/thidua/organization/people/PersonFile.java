package vn.thidua.organization.people;

import java.time.Instant;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import vn.thidua.organization.PersonId;

/**
 * A person as kept, without names and positions.
 *
 * @param mergedInto whom it turned out to be
 * @param erasedAt when its personal data were erased
 */
@NamedInterface("desk")
public record PersonFile(
        PersonId id, PersonDetails details, Optional<PersonId> mergedInto, Optional<Instant> erasedAt, long version) {}
