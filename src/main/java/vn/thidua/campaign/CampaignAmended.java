package vn.thidua.campaign;

import java.time.Instant;
import java.util.List;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** Something in a campaign was changed; the units are those it concerns, empty while it is a draft. */
public record CampaignAmended(
        CampaignId campaign,
        String title,
        String what,
        String was,
        String becomes,
        String why,
        List<UnitId> units,
        Instant occurredAt,
        By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "campaign:" + campaign;
    }
}
