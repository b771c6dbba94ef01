package vn.thidua.reporting.domain;

import java.util.List;
import vn.thidua.campaign.domain.Aggregation;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.organization.UnitId;

/** Who reports on what. */
public final class Reporters {

    private Reporters() {}

    /**
     * Tells whether a unit that reports has a figure for a target: a figure that only the lead agency has is asked of nobody else, unless nobody leads.
     *
     * @param leads who leads what the target belongs to
     */
    public static boolean reports(CampaignTarget target, UnitId unit, List<UnitId> leads) {
        return target.measure().aggregation() != Aggregation.LEAD_FIGURE || leads.isEmpty() || leads.contains(unit);
    }
}
