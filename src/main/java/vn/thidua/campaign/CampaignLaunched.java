package vn.thidua.campaign;

import java.time.Instant;
import java.util.List;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** A campaign was made known to the units it addresses. */
public record CampaignLaunched(CampaignId campaign, String title, List<UnitId> units, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "campaign:" + campaign;
    }
}
