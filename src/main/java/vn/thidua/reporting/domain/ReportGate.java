package vn.thidua.reporting.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** Lets those in who may change a report, as long as its period is open. */
@Component
class ReportGate {

    private final Ground ground;
    private final PeriodRows periods;
    private final ReportRows rows;
    private final ReportReads reads;
    private final Units units;
    private final Clock clock;

    ReportGate(Ground ground, PeriodRows periods, ReportRows rows, ReportReads reads, Units units, Clock clock) {
        this.ground = ground;
        this.periods = periods;
        this.rows = rows;
        this.reads = reads;
        this.units = units;
        this.clock = clock;
    }

    /** A report that may be changed, and its period. */
    record Opened(ReportingPeriod period, Report report) {}

    /**
     * Locks the report of a unit until the transaction ends, and returns it; until then nobody can close the period.
     *
     * @param hand the unit of whoever wants to change it
     * @throws vn.thidua.shared.Refused with what {@link ReportRules#whyNotReport} says
     * @throws NotFound when no report is wanted from the unit, or the hand does not make it
     */
    Opened open(UUID due, UnitId unit, UnitId hand) {
        periods.share(due);
        ReportingPeriod period = ground.period(due);
        UnitId reporter = ground.reporter(period, unit)
                .filter(it -> hand.equals(it) || hand.equals(unit))
                .orElseThrow(() -> new NotFound("report " + due + " of " + unit));
        String heir = units.names(List.of(reporter), LocalDate.now(clock)).getOrDefault(reporter, "");
        ReportRules.whyNotReport(period, periods.closed(due), unit, reporter, hand, heir)
                .ifPresent(Refusal::raise);
        rows.lock(period.due().campaign(), due, List.of(unit));
        return new Opened(period, reads.find(due, unit).orElseThrow());
    }
}
