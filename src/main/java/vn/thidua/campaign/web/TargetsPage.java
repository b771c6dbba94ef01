package vn.thidua.campaign.web;

import java.util.List;
import vn.thidua.campaign.domain.CampaignTarget;

/** The targets of a campaign. */
public record TargetsPage(CampaignTop top, List<Row> rows) {

    /**
     * A target with who leads it.
     *
     * @param content number and words of its content, empty when it has none
     * @param leads offices that lead its content
     */
    public record Row(CampaignTarget target, String content, List<String> leads) {}
}
