package vn.thidua.organization;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A person as known on one day.
 *
 * @param id of the person; where the one asked for was merged into another, the other
 * @param name full name on that day; a pseudonym once the person is erased
 * @param erased whether the personal data were erased
 */
public record Person(PersonId id, String name, Optional<LocalDate> bornOn, boolean erased, long version) {}
