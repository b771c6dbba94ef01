package vn.thidua.campaign.domain;

import java.util.List;
import vn.thidua.plan.ApprovedPlan;

/**
 * A newer version of the plan beside the campaign.
 *
 * @param head the head of the campaign as the newer version has it
 * @param headChanges fields of the head that differ
 */
public record Revision(
        ApprovedPlan plan, CampaignHead head, List<Facts.Change> headChanges, PlanDifference difference) {}
