package vn.thidua.organization.people;

import java.time.Instant;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import vn.thidua.organization.PersonId;

/**
 * A merger that holds.
 *
 * @param kept the person that stays
 * @param gone the one that turned out to be the same
 * @param name the last name of the one that is gone
 */
@NamedInterface("desk")
public record Merge(UUID id, PersonId kept, PersonId gone, String name, String reason, Instant at, String by) {}
