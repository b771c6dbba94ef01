package vn.thidua.programme;

import java.time.Instant;
import java.util.List;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** Units were given tasks: who leads them and who supports them. */
public record TasksAssigned(CampaignId campaign, String title, int tasks, List<UnitId> units, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "campaign:" + campaign;
    }
}
