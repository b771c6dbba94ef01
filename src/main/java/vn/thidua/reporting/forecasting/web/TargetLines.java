package vn.thidua.reporting.forecasting.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.forecasting.ForecastReads;

/** Makes the lines of targets: where they are heading and who leads them. */
@Component
public class TargetLines {

    private final ForecastReads forecasts;
    private final Ground ground;
    private final Units units;
    private final Clock clock;

    TargetLines(ForecastReads forecasts, Ground ground, Units units, Clock clock) {
        this.forecasts = forecasts;
        this.ground = ground;
        this.units = units;
        this.clock = clock;
    }

    /** Returns the targets as they stand at the end of a period, the worst first; what is alike, in the order of the plan. */
    public List<TargetLine> of(ReportingPeriod period) {
        Map<UUID, List<UnitId>> leads = ground.leads(period.due().campaign());
        Map<UnitId, String> names = units.names(
                leads.values().stream().flatMap(List::stream).distinct().toList(), LocalDate.now(clock));
        return forecasts.of(period).stream()
                .map(heading -> {
                    List<UnitId> own =
                            leads.getOrDefault(heading.line().target().id(), List.of());
                    return new TargetLine(
                            heading,
                            own,
                            own.stream()
                                    .map(unit -> names.getOrDefault(unit, ""))
                                    .collect(Collectors.joining("; ")));
                })
                .sorted(Comparator.comparing(line -> line.heading().forecast().outlook()))
                .toList();
    }
}
