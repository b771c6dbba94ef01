package vn.thidua.organization.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.shared.Refusal;

/** What may not be done with people. */
@NamedInterface("desk")
public final class PersonRules {

    private PersonRules() {}

    /** Returns why nothing can be changed about a person any more. */
    public static Optional<Refusal> whyNotChange(PersonFile person) {
        if (person.erasedAt().isPresent()) {
            return Optional.of(PersonRefusal.ERASED.because());
        }
        return person.mergedInto().isPresent() ? Optional.of(PersonRefusal.MERGED.because()) : Optional.empty();
    }

    /**
     * Returns why a new name cannot be valid from the day.
     *
     * @param from first day of the new name, null where the name that is there is only put right
     * @param names of the person, newest first
     */
    public static Optional<Refusal> whyNotRename(@Nullable LocalDate from, List<PersonName> names) {
        return from == null || names.getFirst().startsOn().isBefore(from)
                ? Optional.empty()
                : Optional.of(
                        PersonRefusal.NAME_TOO_EARLY.because(names.getFirst().name()));
    }
}
