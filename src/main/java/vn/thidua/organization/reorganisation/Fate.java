package vn.thidua.organization.reorganisation;

import java.util.List;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import vn.thidua.organization.UnitId;

/**
 * A unit that ends and what stands in its place.
 *
 * @param successors the first is the heir of open work; empty while nobody has said
 */
@NamedInterface("desk")
public record Fate(UnitId unit, List<UnitId> successors) {

    /** Returns who takes over open work. */
    public Optional<UnitId> heir() {
        return successors.stream().findFirst();
    }
}
