package vn.thidua.reporting.monitoring;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.domain.Report;
import vn.thidua.reporting.domain.ReportState;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.shared.Vietnamese;

/**
 * How a unit stands with a report.
 *
 * @param unit whose figures it holds
 * @param reporter who makes it today: the unit itself, or who has its work
 * @param report its head, or null
 */
public record UnitStanding(
        UnitId unit,
        UnitId reporter,
        Standing standing,
        @Nullable Report report) {

    /** Returns the days since the last day: until the report came, or until today where it did not; 0 in time. */
    public long daysLate(ReportingPeriod period, LocalDate today) {
        LocalDate came = report == null || report.firstAt() == null
                ? today
                : LocalDate.ofInstant(report.firstAt(), Vietnamese.ZONE);
        return standing == Standing.LATE || standing == Standing.OVERDUE
                ? Math.max(0, ChronoUnit.DAYS.between(period.due().lastDay(), came))
                : 0;
    }

    /** Tells whether somebody stands for all its figures. */
    public boolean verified() {
        return report != null && report.state() == ReportState.VERIFIED;
    }
}
