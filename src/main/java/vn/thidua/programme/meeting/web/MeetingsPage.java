package vn.thidua.programme.meeting.web;

import java.util.List;
import java.util.Optional;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.programme.meeting.Meeting;

/**
 * Meetings of the campaigns that a person's office runs.
 *
 * @param campaign the one whose meetings are shown, empty for those of all
 * @param campaigns those to choose from
 * @param calls whether the person calls meetings
 */
public record MeetingsPage(
        Optional<CampaignOutline> campaign, List<CampaignOutline> campaigns, List<Line> lines, boolean calls) {

    /** A meeting with the title of its campaign. */
    public record Line(Meeting meeting, String campaign) {}

    /** Returns those campaigns in which a meeting can be called. */
    public List<CampaignOutline> open() {
        return calls ? campaigns.stream().filter(one -> !one.closed()).toList() : List.of();
    }
}
