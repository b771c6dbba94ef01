package vn.thidua.organization.domain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Vietnamese;

/** What may not be done with units, given all units of the day. */
@NamedInterface("desk")
public final class UnitRules {

    private UnitRules() {}

    /** Returns why a unit cannot be called so there; {@code self} is null for a unit that is yet to be. */
    public static Optional<Refusal> whyNotName(
            @Nullable UnitId self, String name, @Nullable UnitId parent, List<Unit> all) {
        String folded = Vietnamese.fold(name);
        return all.stream()
                .filter(other -> !other.id().equals(self))
                .filter(other -> Objects.equals(other.parent().orElse(null), parent))
                .filter(other -> Vietnamese.fold(other.name()).equals(folded)
                        && other.name().strip().equalsIgnoreCase(name.strip()))
                .findFirst()
                .map(other -> UnitRefusal.NAME_TAKEN.because(other.name()));
    }

    /** Returns why a unit cannot belong there. */
    public static Optional<Refusal> whyNotParent(UnitId self, @Nullable UnitId parent, List<Unit> all) {
        Map<UnitId, Unit> byId = new HashMap<>();
        all.forEach(unit -> byId.put(unit.id(), unit));
        Set<UnitId> seen = new HashSet<>();
        UnitId above = parent;
        while (above != null && seen.add(above)) {
            if (above.equals(self)) {
                Unit unit = byId.get(self);
                return Optional.of(UnitRefusal.BELOW_ITSELF.because(unit == null ? "" : unit.name()));
            }
            Unit next = byId.get(above);
            above = next == null ? null : next.parent().orElse(null);
        }
        return Optional.empty();
    }
}
