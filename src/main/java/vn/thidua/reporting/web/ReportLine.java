package vn.thidua.reporting.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.thidua.reporting.domain.Report;
import vn.thidua.reporting.domain.ReportState;
import vn.thidua.reporting.domain.ReportingPeriod;

/**
 * A report that is wanted.
 *
 * @param path of its form
 * @param unit name of the unit that it tells about, where that is not the one that reports; else empty
 * @param report what there is of it, or null
 */
public record ReportLine(
        ReportingPeriod period,
        String path,
        String unit,
        @Nullable Report report,
        LocalDate today) {

    /** Where a report belongs in the list, the most urgent first. */
    public enum Place {
        RETURNED,
        OVERDUE,
        NOW,
        SENT,
        LATER,
        BEFORE
    }

    /** Returns where it belongs: what can be told already and was not yet, is for now; what was due before the campaign was launched is overdue for nobody. */
    public Place place() {
        ReportState state = report == null ? ReportState.DRAFT : report.state();
        if (state == ReportState.RETURNED) {
            return Place.RETURNED;
        }
        if (state != ReportState.DRAFT) {
            return Place.SENT;
        }
        if (period.due().lastDay().isBefore(period.due().launchedOn())) {
            return Place.BEFORE;
        }
        if (period.due().lastDay().isBefore(today)) {
            return Place.OVERDUE;
        }
        return today.isAfter(period.to()) || period.to().minusDays(SOON).isBefore(today) ? Place.NOW : Place.LATER;
    }

    /* Days before the end of a period from which its report is shown as work to do. */
    private static final int SOON = 5;

    /** Tells whether it is work to do now. */
    public boolean urgent() {
        return place().compareTo(Place.SENT) < 0;
    }

    /** Returns the days until the last day, or since. */
    public long days() {
        return Math.abs(ChronoUnit.DAYS.between(today, period.due().lastDay()));
    }

    /** Returns the message key of the state; it takes the days. */
    public String word() {
        return switch (place()) {
            case RETURNED -> "reports.returned";
            case OVERDUE -> "reports.overdue";
            case SENT -> report != null && report.state() == ReportState.VERIFIED ? "reports.verified" : "reports.sent";
            case BEFORE -> "reports.before";
            case NOW, LATER -> days() == 0 ? "reports.today" : "reports.left";
        };
    }

    /** Returns the tone of the state. */
    public String tone() {
        return switch (place()) {
            case RETURNED, OVERDUE -> "bad";
            case SENT -> "ok";
            case NOW -> "risk";
            case LATER, BEFORE -> "none";
        };
    }

    /** Returns the icon of the state. */
    public String icon() {
        return switch (place()) {
            case RETURNED -> "arrow-back-up";
            case OVERDUE -> "alert-triangle";
            case SENT -> "circle-check";
            case NOW, LATER, BEFORE -> "clock-hour-4";
        };
    }
}
