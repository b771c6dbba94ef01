package vn.thidua.campaign.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.campaign.WaitingWork;
import vn.thidua.campaign.domain.CampaignHead;
import vn.thidua.campaign.domain.DutyReads.CalendarDay;
import vn.thidua.campaign.domain.UnitPart;

/**
 * What a person has to do.
 *
 * @param waiting work that later steps know of, the most urgent first
 * @param overdue duties of the unit whose last day is over, oldest first
 * @param upcoming duties of the unit to come, next first, the next one of each that comes back
 * @param later further occurrences of duties that come back
 * @param before duties whose last day was over when the campaign was launched
 * @param done duties said to be done, latest first
 * @param shares the campaigns of the unit with its parts
 * @param office what waits for the standing office or a leader; empty for others
 * @param unit id of the unit, for links to its pages
 * @param calendarKey secret part of the address of the calendar feed
 */
public record HomePage(
        LocalDate today,
        List<StripDay> strip,
        List<WaitingWork.Item> waiting,
        List<DueRow> overdue,
        List<DueRow> upcoming,
        List<DueRow> later,
        List<DueRow> before,
        List<DueRow> done,
        List<Share> shares,
        Optional<Office> office,
        String unit,
        String calendarKey) {

    /**
     * A campaign and the parts of the unit in it.
     *
     * @param leads what it leads
     * @param others what it supports or performs
     */
    public record Share(CampaignHead campaign, List<UnitPart> leads, List<UnitPart> others) {

        private static final int SHORT = 4;

        /** Tells whether the parts beside others are so many that they would hide what the unit leads. */
        public boolean folded() {
            return others.size() > SHORT;
        }
    }

    /**
     * A draft that waits for its launch.
     *
     * @param unclear number of offices nobody is sure of
     */
    public record Draft(CampaignHead campaign, int unclear) {}

    /**
     * What waits for the standing office.
     *
     * @param revisions campaigns whose plan has a newer version
     * @param dates what falls due for anybody, next first
     */
    public record Office(
            List<Draft> drafts, List<CampaignHead> running, List<CampaignHead> revisions, List<CalendarDay> dates) {}

    /** Tells whether there is nothing to show. */
    public boolean empty() {
        return waiting.isEmpty()
                && overdue.isEmpty()
                && upcoming.isEmpty()
                && before.isEmpty()
                && done.isEmpty()
                && shares.isEmpty()
                && office.isEmpty();
    }

    /** Returns the message key of the weekday. */
    public String weekday() {
        return "weekday." + today.getDayOfWeek().getValue();
    }
}
