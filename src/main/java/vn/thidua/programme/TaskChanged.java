package vn.thidua.programme;

import java.time.Instant;
import vn.thidua.campaign.CampaignId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** A task was worded anew, given to another unit or another day, with the reason. */
public record TaskChanged(TaskId task, CampaignId campaign, String reason, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "task:" + task;
    }
}
