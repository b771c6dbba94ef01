package vn.thidua.campaign;

import java.time.Instant;
import java.util.List;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** Somebody said what an office named in a campaign stands for; no units: nobody in particular. */
public record OfficeUnderstood(CampaignId campaign, String name, List<UnitId> units, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "campaign:" + campaign;
    }
}
