package vn.thidua.audit;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Whose entries may be read: of roles held for the units, and about the units themselves.
 *
 * @param units these only; empty for everything
 */
public record AuditReach(Optional<Set<UUID>> units) {

    /** Everything. */
    public static final AuditReach EVERYTHING = new AuditReach(Optional.empty());

    UUID[] ids() {
        return units.orElse(Set.of()).toArray(UUID[]::new);
    }

    String[] things() {
        return units.orElse(Set.of()).stream().map(unit -> "unit:" + unit).toArray(String[]::new);
    }
}
