package vn.thidua.campaign.allotment;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import vn.thidua.organization.UnitId;

/**
 * How a target is shared out.
 *
 * @param shares by unit; who is missing is not asked
 * @param reason why the goals come to something else than the target of the whole
 * @param version for optimistic locking; 0 before it is stored
 */
public record Allotment(
        UUID target,
        Sharing sharing,
        Map<UnitId, Share> shares,
        String reason,
        Instant decidedAt,
        String decidedBy,
        long version) {}
