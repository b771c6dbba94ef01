package vn.thidua.reporting.reviewing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.domain.ResultReads;
import vn.thidua.reporting.explaining.ExplanationReads;
import vn.thidua.reporting.forecasting.ForecastReads;
import vn.thidua.reporting.inspecting.Inspection;
import vn.thidua.reporting.inspecting.InspectionReads;
import vn.thidua.reporting.monitoring.MonitoringReads;
import vn.thidua.reporting.monitoring.Standing;
import vn.thidua.reporting.monitoring.UnitStanding;

/** Gathers what a report is drafted from; a fixed number of statements, however many units, targets and periods. */
@Component
class CampaignReviewGathering {

    private final Ground ground;
    private final ForecastReads forecasts;
    private final ResultReads results;
    private final MonitoringReads monitoring;
    private final InspectionReads inspections;
    private final ExplanationReads explanations;
    private final Names names;

    CampaignReviewGathering(
            Ground ground,
            ForecastReads forecasts,
            ResultReads results,
            MonitoringReads monitoring,
            InspectionReads inspections,
            ExplanationReads explanations,
            Names names) {
        this.ground = ground;
        this.forecasts = forecasts;
        this.results = results;
        this.monitoring = monitoring;
        this.inspections = inspections;
        this.explanations = explanations;
        this.names = names;
    }

    /** Names of units on the day. */
    @Component
    static class Names {

        private final Units units;
        private final Clock clock;

        Names(Units units, Clock clock) {
            this.units = units;
            this.clock = clock;
        }

        LocalDate today() {
            return LocalDate.now(clock);
        }

        List<String> of(List<UnitId> some) {
            return List.copyOf(units.names(some, today()).values());
        }

        Map<UUID, String> leads(Map<UUID, List<UnitId>> leads) {
            Map<UnitId, String> known = units.names(
                    leads.values().stream().flatMap(List::stream).distinct().toList(), today());
            return leads.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            entry -> entry.getValue().stream()
                                    .map(unit -> known.getOrDefault(unit, ""))
                                    .collect(Collectors.joining(", "))));
        }
    }

    CampaignReviewFacts of(ReportingPeriod period) {
        CampaignId campaign = period.due().campaign();
        List<ReportingPeriod> periods = ground.periods(campaign);
        List<ResultReads.Snapshot> series = results.series(period);
        List<UnitStanding> standings = monitoring.units(period);
        return new CampaignReviewFacts(
                campaign,
                names.today(),
                period,
                forecasts.of(period, series),
                names.leads(series.getLast().leads()),
                series,
                monitoring.periods(
                        campaign,
                        series.stream().map(ResultReads.Snapshot::period).toList()),
                names.of(units(standings, Standing.OVERDUE)),
                names.of(units(standings, Standing.RETURNED)),
                inspections.of(campaign).stream().filter(Inspection::over).toList(),
                explanations.open(campaign).size(),
                periods.stream()
                        .filter(other -> other.to().isAfter(period.to()))
                        .findFirst()
                        .orElse(null));
    }

    private static List<UnitId> units(List<UnitStanding> standings, Standing wanted) {
        return standings.stream()
                .filter(one -> one.standing() == wanted)
                .map(UnitStanding::unit)
                .toList();
    }
}
