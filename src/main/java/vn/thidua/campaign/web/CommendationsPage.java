package vn.thidua.campaign.web;

import java.util.List;
import vn.thidua.campaign.domain.CampaignCommendation;

/** The forms of commendation that a campaign promises. */
public record CommendationsPage(CampaignTop top, List<Promise> promises) {

    /** A form of commendation. */
    public record Promise(CampaignCommendation commendation) implements ThingRow {}
}
