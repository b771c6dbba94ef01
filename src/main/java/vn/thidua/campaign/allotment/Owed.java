package vn.thidua.campaign.allotment;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.organization.UnitId;

/**
 * What units owe of the targets of a campaign.
 *
 * @param asked how many units have a share of each target that is shared out; a target that is not is missing
 * @param shares by target, of the units that were asked for
 */
@NamedInterface("desk")
public record Owed(Map<UUID, Integer> asked, Map<UUID, Map<UnitId, Share>> shares) {

    /** Tells whether the unit is asked for the target: everybody is, unless it is shared out among others. */
    public boolean asks(UUID target, UnitId unit) {
        return !asked.containsKey(target)
                || shares.getOrDefault(target, Map.of()).containsKey(unit);
    }

    /** Returns what the unit owes of the target; null where nobody said how much. */
    public @Nullable BigDecimal goal(UUID target, UnitId unit) {
        Share share = shares.getOrDefault(target, Map.of()).get(unit);
        return share == null ? null : share.goal();
    }

    /** Returns how many units are asked, where the target is shared out. */
    public Optional<Integer> asked(UUID target) {
        return Optional.ofNullable(asked.get(target));
    }
}
