package vn.thidua.reporting;

import java.time.Instant;
import java.util.List;
import vn.thidua.campaign.CampaignId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * Somebody changed when units of a campaign are reminded.
 *
 * @param days days after the last day, of every rule; negative before it
 */
public record ReminderRulesChanged(CampaignId campaign, List<Integer> days, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "campaign:" + campaign;
    }
}
