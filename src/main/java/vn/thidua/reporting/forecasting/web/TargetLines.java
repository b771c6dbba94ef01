package vn.thidua.reporting.forecasting.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.domain.ResultReads;
import vn.thidua.reporting.forecasting.ForecastReads;
import vn.thidua.reporting.forecasting.Heading;

/** Makes the lines of targets: where they are heading and who leads them. */
@Component
public class TargetLines {

    private final ForecastReads forecasts;
    private final ResultReads results;
    private final Units units;
    private final Clock clock;

    TargetLines(ForecastReads forecasts, ResultReads results, Units units, Clock clock) {
        this.forecasts = forecasts;
        this.results = results;
        this.units = units;
        this.clock = clock;
    }

    /**
     * Returns the targets as they stand at the end of a period, the worst first; what is alike, in the order of the plan.
     *
     * @param all periods of the campaign
     */
    public List<TargetLine> of(ReportingPeriod period, List<ReportingPeriod> all) {
        List<Heading> headings = forecasts.of(period, results.series(period, all));
        Map<UnitId, String> names = units.names(
                headings.stream()
                        .flatMap(heading -> heading.leads().stream())
                        .distinct()
                        .toList(),
                LocalDate.now(clock));
        return headings.stream()
                .map(heading -> new TargetLine(
                        heading,
                        heading.leads().stream()
                                .map(unit -> names.getOrDefault(unit, ""))
                                .collect(Collectors.joining("; "))))
                .sorted(Comparator.comparing(line -> line.heading().forecast().outlook()))
                .toList();
    }
}
