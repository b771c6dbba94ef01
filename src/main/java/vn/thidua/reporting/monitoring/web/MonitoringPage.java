package vn.thidua.reporting.monitoring.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.monitoring.FigureGroup;
import vn.thidua.reporting.monitoring.Standing;
import vn.thidua.reporting.monitoring.Tally;
import vn.thidua.shared.Paging;

/**
 * Who reported for a period of a campaign, and when.
 *
 * @param tallies how many units stand how, by period
 * @param shown the period
 * @param by what it is grouped by
 * @param only how the units stand that are shown; empty for all
 * @param units the units that are shown, where it goes by unit
 * @param paging which units these are
 * @param clusters how many units stand how in each cluster of the year, where it goes by cluster
 * @param figures how complete figures are, where it goes by content or lead
 * @param runs whether the person runs the campaign
 */
public record MonitoringPage(
        CampaignOutline campaign,
        List<ReportingPeriod> periods,
        Map<UUID, Tally> tallies,
        ReportingPeriod shown,
        By by,
        Optional<Standing> only,
        List<UnitLine> units,
        Paging paging,
        List<ClusterLine> clusters,
        List<FigureGroup> figures,
        boolean runs) {

    /** What it is grouped by. */
    public enum By {
        UNIT,
        CLUSTER,
        CONTENT,
        LEAD
    }

    /**
     * A unit.
     *
     * @param heir name of who reports for it now; empty where it does itself
     * @param came when its report came, or empty
     * @param days days late, or overdue
     */
    public record UnitLine(
            String name, String heir, Standing standing, Optional<Instant> came, long days, boolean verified) {}

    /** The units of a cluster. */
    public record ClusterLine(String name, Tally tally) {}

    /** Returns the path of the campaign's monitoring. */
    public String base() {
        return "/campaigns/" + campaign.id() + "/monitoring/";
    }

    /** Returns the path of a period, grouped as now. */
    public String path(ReportingPeriod period) {
        return base() + period.id() + "?by=" + by;
    }

    /** Returns the path of what is shown, grouped otherwise. */
    public String path(By other) {
        return base() + shown.id() + "?by=" + other;
    }

    /** Returns the path of the units that stand so. */
    public String path(Standing standing) {
        return path(By.UNIT) + "&only=" + standing;
    }

    /** Returns the path of a page of units, but for its number. */
    public String pagePath() {
        return path(By.UNIT) + only.map(standing -> "&only=" + standing).orElse("") + "&page=";
    }

    /** Returns how many units stand how in the period that is shown. */
    public Tally tally() {
        return tally(shown);
    }

    /** Returns how many units stand how in a period. */
    public Tally tally(ReportingPeriod period) {
        return tallies.getOrDefault(period.id(), new Tally(Map.of()));
    }

    /** Returns how units stand, as far as any do, the worst first. */
    public List<Standing> standings() {
        return Arrays.stream(Standing.values())
                .filter(standing -> tally().count(standing) > 0)
                .toList();
    }

    /** Returns whatever it can be grouped by. */
    public List<By> groupings() {
        return List.of(By.values());
    }
}
