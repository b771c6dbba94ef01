package vn.thidua.reporting.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Vietnamese;

/** Who may hand what in, and when. */
public final class ReportRules {

    private ReportRules() {}

    /**
     * Returns why a report cannot be changed.
     *
     * @param closed whether the period is closed
     * @param unit whose figures it holds
     * @param reporter who makes it today
     * @param hand the unit of whoever wants to
     * @param heir name of the reporter
     */
    public static Optional<Refusal> whyNotReport(
            ReportingPeriod period, boolean closed, UnitId unit, UnitId reporter, UnitId hand, String heir) {
        if (!period.due().running()) {
            return Optional.of(
                    ReportRefusal.CAMPAIGN_CLOSED.because(period.due().campaignTitle()));
        }
        if (closed) {
            return Optional.of(ReportRefusal.PERIOD_CLOSED.because());
        }
        return hand.equals(unit) && !reporter.equals(unit)
                ? Optional.of(ReportRefusal.UNIT_ENDED.because(heir))
                : Optional.empty();
    }

    /** Returns why a report that was submitted before cannot be corrected. */
    public static Optional<Refusal> whyNotCorrect(@Nullable Report report, String reason) {
        if (report == null || report.submissions() == 0) {
            return Optional.empty();
        }
        if (report.state() == ReportState.VERIFIED) {
            return Optional.of(ReportRefusal.ALL_VERIFIED.because());
        }
        return report.state() == ReportState.SUBMITTED && reason.isBlank()
                ? Optional.of(ReportRefusal.REASON_MISSING.because())
                : Optional.empty();
    }

    /** Returns why a file that proves a figure of a report cannot be taken away: it went with what was handed in. */
    public static Optional<Refusal> whyNotTakeAway(@Nullable Report report, Instant addedAt) {
        Instant handedIn = report == null ? null : report.submittedAt();
        return handedIn != null && !addedAt.isAfter(handedIn)
                ? Optional.of(ReportRefusal.FILE_HANDED_IN.because())
                : Optional.empty();
    }

    /** Tells whether a moment is after the last day, which ends at midnight in Hanoi. */
    public static boolean late(ReportingPeriod period, Instant moment) {
        return LocalDate.ofInstant(moment, Vietnamese.ZONE).isAfter(period.due().lastDay());
    }
}
