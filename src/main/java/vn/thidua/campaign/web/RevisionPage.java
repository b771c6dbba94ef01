package vn.thidua.campaign.web;

import java.util.List;
import vn.thidua.campaign.domain.Facts;
import vn.thidua.campaign.domain.PlanDifference;

/**
 * What a newer version of the plan means for work under way.
 *
 * @param plan id of the newer version
 * @param number its number
 * @param headChanges what differs in title, period and issuer
 */
public record RevisionPage(
        CampaignTop top, String plan, String number, List<Facts.Change> headChanges, PlanDifference difference) {}
