package vn.thidua.programme;

import java.time.Instant;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** A task need not be done any more, with the reason. */
public record TaskCancelled(
        TaskId task, CampaignId campaign, String title, UnitId lead, String reason, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "task:" + task;
    }
}
