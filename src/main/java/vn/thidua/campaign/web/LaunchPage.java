package vn.thidua.campaign.web;

import java.util.List;
import vn.thidua.campaign.domain.CampaignDeadline;
import vn.thidua.campaign.domain.CampaignOffice;
import vn.thidua.campaign.domain.CampaignRefusal;
import vn.thidua.shared.Refusal;

/**
 * The list to go through before a launch.
 *
 * @param reasons what stands against it
 * @param unclear offices nobody is sure of, leads first
 * @param noLead number of assignments that nobody leads
 * @param over deadlines that are over already
 * @param units number of units that will see it
 */
public record LaunchPage(
        CampaignTop top,
        List<Refusal> reasons,
        List<CampaignOffice> unclear,
        int noLead,
        List<CampaignDeadline> over,
        int units) {

    /** Returns whether nothing stands against the launch. */
    public boolean ready() {
        return reasons.isEmpty();
    }

    /** Returns where to settle a reason. */
    public String linkFor(Refusal refusal) {
        if (refusal.code() instanceof CampaignRefusal code) {
            return switch (code) {
                case NO_PERIOD -> top.path() + "/edit";
                case LEAD_UNCLEAR, NOBODY_ADDRESSED, BEYOND_REACH -> top.path() + "/offices";
                case DEADLINE_UNDATED -> top.path() + "/calendar";
                default -> top.path();
            };
        }
        return top.path();
    }
}
