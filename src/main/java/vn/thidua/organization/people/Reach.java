package vn.thidua.organization.people;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.modulith.NamedInterface;
import vn.thidua.organization.UnitId;

/**
 * The units whose people are meant.
 *
 * @param units these only; empty for everybody, also people who are nowhere
 */
@NamedInterface("desk")
public record Reach(Optional<Set<UnitId>> units) {

    /** Everybody. */
    public static final Reach EVERYBODY = new Reach(Optional.empty());

    /** Returns the reach of the units that both reaches have. */
    public Reach and(Reach other) {
        if (units.isEmpty()) {
            return other;
        }
        Set<UnitId> both = new HashSet<>(units.get());
        other.units.ifPresent(both::retainAll);
        return new Reach(Optional.of(both));
    }

    /** Tells whether people of the unit are meant. */
    public boolean holds(UnitId unit) {
        return units.isEmpty() || units.get().contains(unit);
    }
}
