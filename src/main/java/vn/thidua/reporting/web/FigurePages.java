package vn.thidua.reporting.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.organization.UnitId;
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
     * @param attempt what somebody sent just now, or null
     * @throws NotFound when the unit said nothing
     */
    FigurePage of(UnitFiguresPage list, UnitId unit, Actor actor, @Nullable Attempt attempt) {
        UnitFiguresPage.Row row = list.rows().stream()
                .filter(one -> one.unit().equals(unit))
                .findFirst()
                .orElseThrow(() -> new NotFound("unit " + unit));
        UUID target = list.line().target().id();
        Report report = reports.find(list.period().id(), unit).orElseThrow(() -> new NotFound("report of " + unit));
        ReportedValue value = report.values().get(target);
        if (value == null) {
            throw new NotFound("figure " + target + " of " + unit);
        }
        Typed standing = TypedSheet.standing(List.of(list.line().target()), Map.of(target, value))
                .getOrDefault(target, Typed.NOTHING);
        return new FigurePage(
                list.campaign(),
                list.period(),
                list.line().target(),
                unit,
                row.name(),
                value,
                FigureVersion.of(past.of(report.id()).getOrDefault(target, List.of()), value.figure(), row.proofs()),
                row.proofs(),
                new EntryRow(
                        1,
                        list.line().target(),
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
                list.verifies(),
                new Exchanges(
                        list.exchanges().lines().stream()
                                .filter(line -> line.explanation()
                                        .unit()
                                        .filter(unit::equals)
                                        .isPresent())
                                .toList(),
                        list.exchanges().asks(),
                        list.exchanges().today()),
                attempt == null ? Optional.empty() : attempt.refusal());
    }
}
