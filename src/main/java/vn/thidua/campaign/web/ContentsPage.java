package vn.thidua.campaign.web;

import java.util.List;
import vn.thidua.campaign.domain.CampaignAssignment;
import vn.thidua.campaign.domain.CampaignContent;
import vn.thidua.campaign.domain.CampaignTarget;

/** The contents of a campaign. */
public record ContentsPage(CampaignTop top, List<Row> rows) {

    /** A content with its targets and who does it. */
    public record Row(CampaignContent content, List<CampaignTarget> targets, List<CampaignAssignment> assignments)
            implements ThingRow {}
}
