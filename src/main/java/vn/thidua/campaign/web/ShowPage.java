package vn.thidua.campaign.web;

import java.util.List;
import java.util.Optional;
import vn.thidua.campaign.cascade.CascadeCard;
import vn.thidua.campaign.domain.AudienceLine;
import vn.thidua.campaign.domain.CampaignContent;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.campaign.domain.DutyReads.CalendarDay;
import vn.thidua.campaign.domain.OverviewReads.Counts;
import vn.thidua.shared.Refusal;

/**
 * A campaign at a glance.
 *
 * @param unitsToday number of units of today that stand for those it was addressed to
 * @param dates next deadlines
 * @param ownUnit id of the unit of the person when it has a part, for the link to its page
 * @param cascade what it carries out, and who carries it out
 * @param whyNotClose why it cannot be closed
 */
public record ShowPage(
        CampaignTop top,
        Counts counts,
        int unitsToday,
        List<CampaignContent> contents,
        List<CampaignTarget> targets,
        List<CalendarDay> dates,
        List<AudienceLine> audience,
        String ownUnit,
        CascadeCard cascade,
        Optional<Refusal> whyNotClose) {}
