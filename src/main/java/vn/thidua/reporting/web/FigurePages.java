package vn.thidua.reporting.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.reporting.domain.Finding;
import vn.thidua.reporting.domain.PastReads;
import vn.thidua.reporting.domain.Report;
import vn.thidua.reporting.domain.ReportReads;
import vn.thidua.reporting.domain.ReportedValue;
import vn.thidua.reporting.domain.Typed;
import vn.thidua.reporting.explaining.web.Exchanges;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** Makes the page of the figure of one unit, for those who see the list that it stands in. */
@Component
class FigurePages {

    private final ReportReads reports;
    private final PastReads past;

    FigurePages(ReportReads reports, PastReads past) {
        this.reports = reports;
        this.past = past;
    }

    /**
     * What somebody typed in the place of the unit's figure.
     *
     * @param findings what is the matter with it
     * @param refusal why it was not taken
     */
    record Attempt(Typed typed, String why, List<Finding> findings, Optional<Refusal> refusal) {}

    /**
     * Returns the page.
     *
     * @param row the line of the unit in the list
     * @param exchanges what was asked about the figure of the unit
     * @param attempt what somebody sent just now, or null
     * @throws NotFound when the unit said nothing
     */
    FigurePage of(TargetFigures known, UnitFiguresPage.Row row, Exchanges exchanges, @Nullable Attempt attempt) {
        UUID id = known.target();
        CampaignTarget target = known.heading().line().target();
        Report report = reports.find(known.period().id(), row.unit())
                .orElseThrow(() -> new NotFound("report of " + row.unit()));
        ReportedValue value = report.values().get(id);
        if (value == null) {
            throw new NotFound("figure " + id + " of " + row.unit());
        }
        Typed standing = TypedSheet.standing(List.of(target), Map.of(id, value)).getOrDefault(id, Typed.NOTHING);
        return new FigurePage(
                known.campaign(),
                known.period(),
                target,
                row.unit(),
                row.name(),
                value,
                FigureVersion.of(past.of(report.id()).getOrDefault(id, List.of()), value.figure(), row.proofs()),
                row.proofs(),
                new EntryRow(
                        1,
                        target,
                        null,
                        null,
                        attempt == null ? standing : attempt.typed(),
                        attempt == null ? List.of() : attempt.findings(),
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        row.goal() == null ? null : new EntryRow.Owing(row.goal(), null)),
                attempt == null ? "" : attempt.why(),
                known.verifies(),
                exchanges,
                attempt == null ? Optional.empty() : attempt.refusal());
    }
}
