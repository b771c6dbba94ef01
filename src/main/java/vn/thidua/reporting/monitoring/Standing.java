package vn.thidua.reporting.monitoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.reporting.domain.Report;
import vn.thidua.reporting.domain.ReportRules;
import vn.thidua.reporting.domain.ReportState;
import vn.thidua.reporting.domain.ReportingPeriod;

/** How a unit stands with a report, the worst first. */
public enum Standing {
    /** The last day is over and nothing came. */
    OVERDUE("bad", "clock-exclamation"),
    /** It was given back and did not come again. */
    RETURNED("bad", "arrow-back-up"),
    /** It came after the last day. */
    LATE("risk", "alert-triangle"),
    /** There is time yet. */
    WAITING("none", "clock-hour-4"),
    /** It came in time. */
    IN_TIME("ok", "circle-check"),
    /** It was due before the campaign was made known, and nothing came: nobody is to blame. */
    BEFORE_LAUNCH("none", "circle-dashed");

    private final String tone;
    private final String icon;

    Standing(String tone, String icon) {
        this.tone = tone;
        this.icon = icon;
    }

    /**
     * Tells how a unit stands.
     *
     * @param report head of its report, or null
     */
    public static Standing of(ReportingPeriod period, @Nullable Report report, LocalDate today) {
        boolean early = period.due().lastDay().isBefore(period.due().launchedOn());
        if (report != null && report.state() == ReportState.RETURNED) {
            return RETURNED;
        }
        if (report != null && report.firstAt() != null) {
            return !early && ReportRules.late(period, report.firstAt()) ? LATE : IN_TIME;
        }
        if (early) {
            return BEFORE_LAUNCH;
        }
        return today.isAfter(period.due().lastDay()) ? OVERDUE : WAITING;
    }

    /** Tells whether a report is there and was not given back. */
    public boolean handedIn() {
        return this == LATE || this == IN_TIME;
    }

    /** Returns the tone of its colour. */
    public String tone() {
        return tone;
    }

    /** Returns its icon. */
    public String icon() {
        return icon;
    }
}
