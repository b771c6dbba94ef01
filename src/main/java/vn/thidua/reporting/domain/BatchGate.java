package vn.thidua.reporting.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;

/** Finds out whom the lines of a table of figures speak for, as long as the period is open: the office that runs the campaign for every unit, others for those that they report for. */
@Component
class BatchGate {

    private final Ground ground;
    private final PeriodRows periods;
    private final Units units;
    private final Clock clock;

    BatchGate(Ground ground, PeriodRows periods, Units units, Clock clock) {
        this.ground = ground;
        this.periods = periods;
        this.units = units;
        this.clock = clock;
    }

    /** The period, and the lines where they belong. */
    record Opened(ReportingPeriod period, BatchLines lines) {}

    /**
     * Puts the lines where they belong; until the transaction ends nobody can close the period.
     *
     * @throws vn.thidua.shared.Refused with {@link ReportRefusal#PERIOD_CLOSED}, {@link ReportRefusal#CAMPAIGN_CLOSED}, {@link ReportRefusal#BATCH_TOO_LONG} or {@link ReportRefusal#NOT_RECEIVED}
     */
    Opened open(FigureBatch batch) {
        VerdictDesk.View view = batch.view();
        periods.share(view.due());
        ReportingPeriod period = ground.period(view.due());
        if (!period.due().running()) {
            ReportRefusal.CAMPAIGN_CLOSED.because(period.due().campaignTitle()).raise();
        }
        if (periods.closed(view.due())) {
            ReportRefusal.PERIOD_CLOSED.because().raise();
        }
        if (batch.lines().size() > FigureBatch.MOST) {
            ReportRefusal.BATCH_TOO_LONG.because(FigureBatch.MOST).raise();
        }
        if (!received(batch, period)) {
            ReportRefusal.NOT_RECEIVED.because().raise();
        }
        Set<UnitId> spokenFor = ground.wantedFrom(period).entrySet().stream()
                .filter(wanted -> view.office() || wanted.getValue().equals(view.hand()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        Map<UnitId, String> names = units.names(spokenFor, LocalDate.now(clock));
        BatchLines lines = new BatchLines(
                called(spokenFor, names), names, ground.targets(period.due().campaign()));
        batch.lines().forEach(lines::add);
        lines.compare(ground.targets(period.due().campaign(), lines.units()));
        return new Opened(period, lines);
    }

    private boolean received(FigureBatch batch, ReportingPeriod period) {
        LocalDate day = batch.receivedOn();
        return day == null
                || batch.view().office()
                        && !day.isAfter(LocalDate.now(clock))
                        && !day.isBefore(period.due().launchedOn());
    }

    /** A unit can be called by its id, by its code, and by its name where no other is called so. */
    private Map<String, UnitId> called(Set<UnitId> spokenFor, Map<UnitId, String> names) {
        Map<String, UnitId> called = new HashMap<>();
        Set<String> several = new HashSet<>();
        names.forEach((unit, name) -> {
            if (called.put(name, unit) != null) {
                several.add(name);
            }
        });
        several.forEach(called::remove);
        units.codes(spokenFor, LocalDate.now(clock)).forEach((unit, code) -> called.put(code, unit));
        spokenFor.forEach(unit -> called.put(unit.toString(), unit));
        return called;
    }
}
