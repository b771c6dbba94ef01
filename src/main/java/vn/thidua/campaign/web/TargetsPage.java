package vn.thidua.campaign.web;

import java.util.List;
import vn.thidua.campaign.domain.CampaignTarget;

/** The targets of a campaign. */
public record TargetsPage(CampaignTop top, List<Row> rows, FilterForm filter) {

    /**
     * A target with who leads it.
     *
     * @param leads offices that lead its content
     */
    public record Row(CampaignTarget target, List<String> leads) implements ThingRow {}
}
