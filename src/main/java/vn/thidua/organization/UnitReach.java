package vn.thidua.organization;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Some units, named by those on top of them: how far a role reaches, without a list of all below. What units have inherited from such as have ended is within reach with them.
 *
 * @param tops these with everything below
 * @param alone these by themselves
 */
public record UnitReach(Set<UnitId> tops, Set<UnitId> alone) {

    /** No unit. */
    public static final UnitReach NONE = new UnitReach(Set.of(), Set.of());

    /** Copies the sets. */
    public UnitReach {
        tops = Set.copyOf(tops);
        alone = Set.copyOf(alone);
    }

    /** Returns the reach of the unit with everything below. */
    public static UnitReach below(UnitId top) {
        return new UnitReach(Set.of(top), Set.of());
    }

    /** Returns the reach of the unit by itself. */
    public static UnitReach only(UnitId unit) {
        return new UnitReach(Set.of(), Set.of(unit));
    }

    /** Returns everything that one of the two reaches. */
    public UnitReach or(UnitReach other) {
        return new UnitReach(union(tops, other.tops), union(alone, other.alone));
    }

    /** Tells whether no unit is within. */
    public boolean isEmpty() {
        return tops.isEmpty() && alone.isEmpty();
    }

    /** Returns the units by which it is named. */
    public Set<UnitId> named() {
        return union(tops, alone);
    }

    /** Returns what is named by one of the units. */
    public UnitReach among(Set<UnitId> some) {
        return new UnitReach(common(tops, some), common(alone, some));
    }

    private static Set<UnitId> common(Set<UnitId> one, Set<UnitId> other) {
        Set<UnitId> both = new HashSet<>(one);
        both.retainAll(other);
        return both;
    }

    private static Set<UnitId> union(Collection<UnitId> one, Collection<UnitId> other) {
        Set<UnitId> both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }
}
