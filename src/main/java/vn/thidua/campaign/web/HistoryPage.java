package vn.thidua.campaign.web;

import java.util.List;
import vn.thidua.campaign.domain.Amendment;

/** What was changed in a campaign, newest first. */
public record HistoryPage(CampaignTop top, List<Amendment> amendments) {}
