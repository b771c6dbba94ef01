package vn.thidua.honours.domain;

import java.util.Collection;
import java.util.UUID;
import vn.thidua.organization.PersonId;

/** All files of the same people: the one that stands for itself and those that were merged into it, whichever of them is asked about. */
public final class PersonFiles {

    /** Beginning of a statement in which {@code files (asked, id)} has them; {@code :people} is to be bound with {@link #array}. */
    public static final String WITH = """
            with recursive up (asked, at, next) as (
                select p.id, p.id, p.merged_into from person p where p.id = any(:people)
                union all
                select u.asked, p.id, p.merged_into from up u join person p on p.id = u.next),
            files (asked, id) as (
                select u.asked, u.at from up u where u.next is null
                union all
                select f.asked, p.id from files f join person p on p.merged_into = f.id)
            """;

    private PersonFiles() {}

    /** Returns people as a parameter. */
    public static UUID[] array(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).distinct().toArray(UUID[]::new);
    }
}
