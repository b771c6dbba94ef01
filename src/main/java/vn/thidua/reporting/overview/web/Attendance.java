package vn.thidua.reporting.overview.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.monitoring.MonitoringReads;
import vn.thidua.reporting.monitoring.Standing;
import vn.thidua.reporting.monitoring.Tally;
import vn.thidua.reporting.monitoring.UnitStanding;

/** Counts who reported for a period and names some of those who did not. */
@Component
class Attendance {

    private static final int NAMED = 5;

    private final MonitoringReads monitoring;
    private final Units units;
    private final Clock clock;

    Attendance(MonitoringReads monitoring, Units units, Clock clock) {
        this.monitoring = monitoring;
        this.units = units;
        this.clock = clock;
    }

    /**
     * Who reported.
     *
     * @param overdue names of the first of those whose report is overdue
     * @param own how the person's own unit stands, null where no report is wanted from it
     */
    record Roll(Tally tally, List<String> overdue, @Nullable Standing own) {}

    /** Returns who reported for a period, and how one of the units stands. */
    Roll of(ReportingPeriod period, UnitId own) {
        List<UnitStanding> all = monitoring.units(period);
        List<UnitId> late = all.stream()
                .filter(unit -> unit.standing() == Standing.OVERDUE)
                .map(UnitStanding::unit)
                .limit(NAMED)
                .toList();
        return new Roll(
                Tally.of(all),
                List.copyOf(units.names(late, LocalDate.now(clock)).values()),
                all.stream()
                        .filter(unit -> unit.reporter().equals(own))
                        .map(UnitStanding::standing)
                        .findFirst()
                        .orElse(null));
    }
}
