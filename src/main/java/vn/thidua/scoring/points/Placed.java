package vn.thidua.scoring.points;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody stands.
 *
 * @param place from 1; null for one that is not ranked
 * @param above what put the one before, with the same total, above this one; empty where the total did or nobody is before
 * @param shared whether somebody else has the same place
 */
public record Placed<T>(@Nullable Integer place, Contestant<T> contestant, Optional<Decided> above, boolean shared) {

    /**
     * What decided between two with the same total.
     *
     * @param tie place in the list of rules, from 0; -1 where people decided
     */
    public record Decided(int tie) {

        /** People decided: the chair, or a vote. */
        public static final Decided BY_PEOPLE = new Decided(-1);
    }
}
