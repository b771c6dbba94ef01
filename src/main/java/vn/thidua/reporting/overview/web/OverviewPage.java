package vn.thidua.reporting.overview.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.campaign.domain.DutyReads.CalendarDay;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.explaining.Explanation;
import vn.thidua.reporting.forecasting.Heading;
import vn.thidua.reporting.forecasting.Outlook;
import vn.thidua.reporting.forecasting.web.TargetLine;
import vn.thidua.reporting.monitoring.Standing;
import vn.thidua.reporting.monitoring.Tally;

/**
 * A campaign at a glance.
 *
 * @param others running campaigns that the person may look at instead, itself included
 * @param period the latest that is over; null where the campaign wants no reports
 * @param lines its targets, the worst first; only those that the person's unit leads where {@code mine}
 * @param leads how many targets the person's unit leads
 * @param mine whether only those are shown
 * @param exchanges what is being explained, by target
 * @param tally how the units stand with their reports of the period
 * @param overdue names of the first units whose report is overdue
 * @param own how the person's own unit stands, null where no report is wanted from it
 * @param dates what falls due next
 * @param asks whether the person may ask for explanations
 * @param runs whether the person runs the campaign
 * @param wall whether it hangs on a wall and renews itself
 */
public record OverviewPage(
        CampaignOutline campaign,
        List<CampaignOutline> others,
        LocalDate today,
        @Nullable ReportingPeriod period,
        List<TargetLine> lines,
        int leads,
        boolean mine,
        Map<UUID, Explanation> exchanges,
        Tally tally,
        List<String> overdue,
        @Nullable Standing own,
        List<CalendarDay> dates,
        boolean asks,
        boolean runs,
        boolean wall) {

    private static final int TILES = 3;
    private static final int ROWS = 8;

    /** Returns the path of the page. */
    public String path() {
        return "/campaigns/" + campaign.id() + "/overview";
    }

    /** Returns how much of the time of the campaign is over, 0 to 100 percent, rounded down. */
    public int passed() {
        return campaign.passed(today);
    }

    /** Returns the path of the page of a target. */
    public String path(TargetLine line) {
        return results() + "/targets/" + line.target();
    }

    /** Returns the path of the results of the period. */
    public String results() {
        return "/campaigns/" + campaign.id() + "/results/" + (period == null ? "" : period.id());
    }

    /** Returns the targets. */
    public List<Heading> headings() {
        return lines.stream().map(TargetLine::heading).toList();
    }

    /** Returns how many targets are heading somewhere. */
    public int count(Outlook outlook) {
        return (int) Heading.count(headings(), outlook);
    }

    /** Returns the worst targets: what has to be decided first. */
    public List<TargetLine> tiles() {
        return lines.stream().filter(TargetLine::worrying).limit(TILES).toList();
    }

    /** Returns the targets after the worst, as many as fit. */
    public List<TargetLine> rows() {
        return lines.stream().skip(tiles().size()).limit(ROWS).toList();
    }

    /** Returns how many targets are not shown. */
    public int more() {
        return lines.size() - tiles().size() - rows().size();
    }

    /** Returns what is being explained about a target. */
    public Optional<Explanation> exchange(TargetLine line) {
        return Optional.ofNullable(exchanges.get(line.target()));
    }

    /** Returns how many figures wait to be verified. */
    public int waiting() {
        return lines.stream().mapToInt(TargetLine::waiting).sum();
    }
}
