package vn.thidua.campaign.web;

import java.util.List;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.campaign.domain.UnitPart;

/**
 * What one unit does in a campaign.
 *
 * @param name name of the unit
 * @param led what it leads
 * @param others what it supports or performs
 * @param dues what falls due for it, by last day
 */
public record UnitPage(CampaignTop top, String name, List<Led> led, List<UnitPart> others, List<DueRow> dues) {

    /** What it leads, with who supports and the targets of the content. */
    public record Led(UnitPart part, List<String> support, List<CampaignTarget> targets) {}
}
