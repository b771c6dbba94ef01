package vn.thidua.reporting.inspecting.web;

import java.util.List;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.reporting.inspecting.Inspection;

/**
 * The inspections of a campaign.
 *
 * @param inspections the latest first, as far as the person may see them
 * @param runs whether the person may plan more
 */
public record InspectionsPage(CampaignOutline campaign, List<Inspection> inspections, boolean runs) {}
