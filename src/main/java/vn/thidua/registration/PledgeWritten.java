package vn.thidua.registration;

import java.time.Instant;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.ClusterId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** The text of a cluster's pledge was written; whoever signed an earlier one signs anew. */
public record PledgeWritten(CampaignId campaign, ClusterId cluster, int edition, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "campaign:" + campaign;
    }
}
