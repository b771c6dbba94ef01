package vn.thidua.reporting.monitoring.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.organization.RankedUnits;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.organization.cluster.ClusterReads;
import vn.thidua.reporting.domain.CampaignSight;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.domain.Report;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.monitoring.FigureGroup;
import vn.thidua.reporting.monitoring.FigureGroups;
import vn.thidua.reporting.monitoring.MonitoringReads;
import vn.thidua.reporting.monitoring.Standing;
import vn.thidua.reporting.monitoring.UnitStanding;
import vn.thidua.reporting.monitoring.web.MonitoringPage.By;
import vn.thidua.shared.Paging;

/** Makes the pages of monitoring, for those who may see the campaign; the worst first. */
@Component
class MonitoringPages {

    private final CampaignSight campaigns;
    private final Ground ground;
    private final MonitoringReads monitoring;
    private final FigureGroups figures;
    private final ClusterReads clusters;
    private final Units units;
    private final Clock clock;

    MonitoringPages(
            CampaignSight campaigns,
            Ground ground,
            MonitoringReads monitoring,
            FigureGroups figures,
            ClusterReads clusters,
            Units units,
            Clock clock) {
        this.campaigns = campaigns;
        this.ground = ground;
        this.monitoring = monitoring;
        this.figures = figures;
        this.clusters = clusters;
        this.units = units;
        this.clock = clock;
    }

    /**
     * What somebody asked for.
     *
     * @param page number of the page, from 1; 0 for all units at once
     */
    record Wish(By by, Optional<Standing> only, int page) {

        /** Everything, by unit. */
        static final Wish ALL = new Wish(By.UNIT, Optional.empty(), 0);
    }

    MonitoringPage of(CampaignId id, UUID due, Wish wish, Actor actor) {
        CampaignOutline campaign = campaigns.visible(id, actor);
        ReportingPeriod period = campaigns.period(id, due);
        List<ReportingPeriod> periods = ground.periods(id);
        List<UnitStanding> matching = wish.by() == By.UNIT
                ? monitoring.units(period).stream()
                        .filter(unit -> wish.only().map(unit.standing()::equals).orElse(true))
                        .toList()
                : List.of();
        Paging paging = new Paging(matching.size(), wish.page());
        return new MonitoringPage(
                campaign,
                periods,
                monitoring.periods(id, periods),
                period,
                wish.by(),
                wish.only(),
                lines(period, matching, paging),
                paging,
                wish.by() == By.CLUSTER ? clusters(period) : List.of(),
                groups(period, wish.by()),
                actor.may(Act.RUN_CAMPAIGN) && campaigns.runs(id, actor));
    }

    private List<FigureGroup> groups(ReportingPeriod period, By by) {
        return switch (by) {
            case CONTENT -> figures.byContent(period);
            case LEAD -> figures.byLead(period);
            case UNIT, CLUSTER -> List.of();
        };
    }

    private List<MonitoringPage.ClusterLine> clusters(ReportingPeriod period) {
        Map<UnitId, String> cluster = new HashMap<>();
        clusters.of(period.to().getYear()).forEach(one -> one.units().forEach(unit -> cluster.put(unit, one.name())));
        return MonitoringReads.by(cluster, monitoring.units(period)).entrySet().stream()
                .map(entry -> new MonitoringPage.ClusterLine(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(line -> line.tally().completeness()))
                .toList();
    }

    /** Returns the units of a page; among those that stand alike, by name. */
    private List<MonitoringPage.UnitLine> lines(ReportingPeriod period, List<UnitStanding> matching, Paging paging) {
        LocalDate today = LocalDate.now(clock);
        List<UnitStanding> shown = new RankedUnits<>(
                        matching, unit -> unit.standing().ordinal(), UnitStanding::unit)
                .page(units, today, paging);
        Map<UnitId, String> names = units.names(
                shown.stream()
                        .flatMap(unit -> Stream.of(unit.unit(), unit.reporter()))
                        .distinct()
                        .toList(),
                today);
        return shown.stream().map(unit -> line(period, unit, names, today)).toList();
    }

    private static MonitoringPage.UnitLine line(
            ReportingPeriod period, UnitStanding unit, Map<UnitId, String> names, LocalDate today) {
        Report report = unit.report();
        return new MonitoringPage.UnitLine(
                names.getOrDefault(unit.unit(), ""),
                unit.unit().equals(unit.reporter()) ? "" : names.getOrDefault(unit.reporter(), ""),
                unit.standing(),
                Optional.ofNullable(report).map(Report::firstAt),
                unit.daysLate(period, today),
                unit.verified());
    }
}
