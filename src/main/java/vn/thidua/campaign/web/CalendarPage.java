package vn.thidua.campaign.web;

import java.time.YearMonth;
import java.util.List;
import vn.thidua.campaign.domain.CampaignDeadline;
import vn.thidua.campaign.domain.DutyReads.CalendarDay;

/**
 * The deadlines of a campaign: on the calendar, month by month, and as the plan words them.
 *
 * @param undated number of deadlines without a date, whatever is looked for
 */
public record CalendarPage(CampaignTop top, List<Month> months, List<Rule> rules, int undated, FilterForm filter) {

    /** A month with what falls due in it. */
    public record Month(YearMonth month, List<CalendarDay> days) {}

    /** A deadline as the plan words it. */
    public record Rule(CampaignDeadline deadline) implements ThingRow {}
}
