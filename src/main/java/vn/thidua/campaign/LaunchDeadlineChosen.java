package vn.thidua.campaign;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * Somebody said by which of its deadlines units have to have launched a campaign.
 *
 * @param deadline what falls due; empty for none
 */
public record LaunchDeadlineChosen(CampaignId campaign, String deadline, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "campaign:" + campaign;
    }
}
