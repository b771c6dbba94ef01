package vn.thidua.campaign.web;

import java.util.List;
import vn.thidua.campaign.domain.CampaignHead;
import vn.thidua.campaign.domain.OverviewReads.Counts;

/** The campaigns that a person may see. */
public record CampaignListPage(List<Row> rows, FilterForm filter) {

    /** A campaign with its numbers. */
    public record Row(CampaignTop top, CampaignHead head, Counts counts) {}
}
