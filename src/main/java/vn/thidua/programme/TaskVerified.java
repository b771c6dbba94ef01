package vn.thidua.programme;

import java.time.Instant;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** Somebody stands for it that a task is done. */
public record TaskVerified(TaskId task, CampaignId campaign, UnitId lead, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "task:" + task;
    }
}
