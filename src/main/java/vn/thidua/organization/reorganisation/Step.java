package vn.thidua.organization.reorganisation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.organization.UnitId;

/** One thing that a reorganisation does. */
@NamedInterface("desk")
public sealed interface Step {

    /** Returns the units it is done to, those of an abolished level too. */
    List<UnitId> units();

    /** Returns the units that end by it. */
    default List<Fate> fates() {
        return List.of();
    }

    /** Returns what comes of the units. */
    default List<Part> parts() {
        return List.of();
    }

    /** Several units become one new unit, or one and more go into one that is there already. */
    @NamedInterface("desk")
    record Merge(List<UnitId> units, Part into) implements Step {
        @Override
        public List<Fate> fates() {
            return units.stream()
                    .map(unit -> new Fate(unit, List.of(into.id())))
                    .toList();
        }

        @Override
        public List<Part> parts() {
            return List.of(into);
        }
    }

    /** One unit becomes several; the first of them takes over open work. */
    @NamedInterface("desk")
    record Split(UnitId unit, List<Part> parts) implements Step {
        @Override
        public List<UnitId> units() {
            return List.of(unit);
        }

        @Override
        public List<Fate> fates() {
            return List.of(new Fate(unit, parts.stream().map(Part::id).toList()));
        }
    }

    /** A unit ends and another takes over its open work. */
    @NamedInterface("desk")
    record Dissolve(UnitId unit, UnitId heir) implements Step {
        @Override
        public List<UnitId> units() {
            return List.of(unit);
        }

        @Override
        public List<Fate> fates() {
            return List.of(new Fate(unit, List.of(heir)));
        }
    }

    /** A unit gets another name. */
    @NamedInterface("desk")
    record Rename(UnitId unit, String name, String shortName) implements Step {
        @Override
        public List<UnitId> units() {
            return List.of(unit);
        }
    }

    /** A unit belongs elsewhere; parent is null where it goes to the top. */
    @NamedInterface("desk")
    record Move(UnitId unit, @Nullable UnitId parent) implements Step {
        @Override
        public List<UnitId> units() {
            return List.of(unit);
        }
    }

    /** All units of a kind end, each with the heir chosen for it; what belonged to them belongs to what was above them. */
    @NamedInterface("desk")
    record AbolishLevel(String kind, List<Fate> fates) implements Step {
        @Override
        public List<UnitId> units() {
            return fates.stream().map(Fate::unit).toList();
        }
    }
}
