package vn.thidua.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The people, as other modules may read them. Ids stay good for ever: after a merger they lead to whom the person turned out to be, after an erasure to a pseudonym. */
public interface People {

    /** Returns a person as known on the day; empty when there is none. */
    Optional<Person> find(PersonId id, LocalDate day);

    /** Returns the names of people on the day, one statement however many. */
    Map<PersonId, String> names(Collection<PersonId> ids, LocalDate day);
}
