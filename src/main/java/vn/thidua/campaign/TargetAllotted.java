package vn.thidua.campaign;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * A target was shared out among units.
 *
 * @param units how many have a share
 * @param goals what their goals come to, in the unit of the target
 * @param changed those that owe something else now than before, or nothing any more
 * @param reason why that is something else than the target of the whole; empty where it is not
 */
public record TargetAllotted(
        CampaignId campaign,
        UUID target,
        String subject,
        int units,
        BigDecimal goals,
        List<UnitId> changed,
        String reason,
        Instant occurredAt,
        By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "campaign:" + campaign;
    }
}
