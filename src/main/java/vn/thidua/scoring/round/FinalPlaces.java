package vn.thidua.scoring.round;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Knows whether the places of groups are final, so that nothing that they rest on changes any more. */
public interface FinalPlaces {

    /** Returns those of the groups whose places are final and that nobody opened again; one statement however many. */
    Set<UUID> closed(Collection<UUID> groups);

    /** Tells whether the places of a group are final and nobody opened them again. */
    default boolean closed(UUID group) {
        return closed(List.of(group)).contains(group);
    }
}
