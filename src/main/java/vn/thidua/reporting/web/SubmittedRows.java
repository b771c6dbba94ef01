package vn.thidua.reporting.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.domain.Report;
import vn.thidua.reporting.domain.ReportReads;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.shared.NotFound;

/** Makes the rows of a report as it was handed in, whatever is typed since. */
@Component
class SubmittedRows {

    private final Ground ground;
    private final ReportReads reports;
    private final EntryRows rows;

    SubmittedRows(Ground ground, ReportReads reports, EntryRows rows) {
        this.ground = ground;
        this.reports = reports;
        this.rows = rows;
    }

    /** A report that was handed in. */
    record Submitted(Instant at, List<EntryRow> rows) {}

    /**
     * Returns what a unit handed in last.
     *
     * @throws NotFound when it handed nothing in
     */
    Submitted of(ReportingPeriod period, UnitId unit) {
        ReportReads.Said said = reports.said(period.id(), ground.before(period).map(ReportingPeriod::id), unit);
        Report report = Optional.ofNullable(said.report()).orElseThrow(() -> new NotFound("report of " + unit));
        Instant at = Optional.ofNullable(report.submittedAt())
                .orElseThrow(() -> new NotFound("report of " + unit + " is not handed in"));
        List<CampaignTarget> targets =
                ground.targets(period.due().campaign(), List.of(unit)).getOrDefault(unit, List.of());
        return new Submitted(
                at,
                rows.of(
                        period,
                        unit,
                        targets,
                        new EntryRows.Given(
                                said.before(),
                                report,
                                TypedSheet.standing(targets, report.values()),
                                null,
                                Optional.empty())));
    }
}
