package vn.thidua.reporting.web;

import vn.thidua.evidence.Evidence;
import vn.thidua.reporting.domain.Report;
import vn.thidua.reporting.domain.ReportRules;

/**
 * A file that proves a figure, on the form of a report.
 *
 * @param stays whether it cannot be taken away any more, only superseded
 */
public record Proof(Evidence file, boolean stays) {

    static Proof of(Evidence file, Report report) {
        return new Proof(
                file, ReportRules.whyNotTakeAway(report, file.addedAt()).isPresent());
    }

    /** Tells whether another file has its place. */
    public boolean superseded() {
        return file.supersededBy() != null;
    }
}
