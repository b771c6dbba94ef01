package vn.thidua.programme;

import java.time.Instant;
import vn.thidua.campaign.CampaignId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** A unit told how far a task is, or that it is done. */
public record TaskReported(TaskId task, CampaignId campaign, boolean done, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "task:" + task;
    }
}
