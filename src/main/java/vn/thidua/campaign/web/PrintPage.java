package vn.thidua.campaign.web;

import java.util.List;
import vn.thidua.campaign.domain.CampaignBody;
import vn.thidua.campaign.domain.DutyReads.CalendarDay;

/** A whole campaign on paper. */
public record PrintPage(CampaignTop top, CampaignBody body, List<CalendarDay> dates) {}
