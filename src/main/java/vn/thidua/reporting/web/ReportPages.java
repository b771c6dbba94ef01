package vn.thidua.reporting.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.ReportId;
import vn.thidua.reporting.domain.Finding;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.domain.PeriodDesk;
import vn.thidua.reporting.domain.Report;
import vn.thidua.reporting.domain.ReportReads;
import vn.thidua.reporting.domain.ReportRules;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.domain.Typed;
import vn.thidua.reporting.domain.WorkbookDesk;
import vn.thidua.reporting.filling.LowerFigures;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** Makes the form of a report, for whoever makes it. */
@Component
class ReportPages {

    private final Ground ground;
    private final ReportReads reports;
    private final EntryRows rows;
    private final PeriodDesk periods;
    private final WorkbookDesk workbooks;
    private final LowerFigures lower;
    private final UnitNames names;

    ReportPages(
            Ground ground,
            ReportReads reports,
            EntryRows rows,
            PeriodDesk periods,
            WorkbookDesk workbooks,
            LowerFigures lower,
            UnitNames names) {
        this.ground = ground;
        this.reports = reports;
        this.rows = rows;
        this.periods = periods;
        this.workbooks = workbooks;
        this.lower = lower;
        this.names = names;
    }

    /**
     * What somebody sent with the form.
     *
     * @param findings what kept it from being handed in
     * @param stale why it was not taken
     * @param files why files were not taken, by target
     */
    record Attempt(
            Map<UUID, Typed> typed,
            String reason,
            List<Finding> findings,
            Optional<Refusal> stale,
            Map<UUID, List<Refusal>> files) {}

    /** Returns the path of a form. */
    static String path(UUID due, UnitId unit) {
        return "/reports/" + due + "/units/" + unit;
    }

    /** Returns the targets that a unit reports on. */
    List<CampaignTarget> targets(UUID due, UnitId unit) {
        return targets(ground.period(due), unit);
    }

    private List<CampaignTarget> targets(ReportingPeriod period, UnitId unit) {
        return ground.targets(period.due().campaign(), List.of(unit)).getOrDefault(unit, List.of());
    }

    /** Returns the id of the report of a unit, of which something is kept already. */
    ReportId report(UUID due, UnitId unit) {
        return reports.find(due, unit).orElseThrow().id();
    }

    /** Returns what the form says of what is kept; nothing else of it is read for that, it is asked for every few seconds. */
    KeptPage kept(UUID due, UnitId unit) {
        return reports.kept(due, unit)
                .map(kept -> new KeptPage(kept.at(), kept.version()))
                .orElse(new KeptPage(null, 0));
    }

    /** Returns the form with what was kept of it last, and why the rest could not be read. */
    ReportPage tooLarge(Actor actor, UUID due, UnitId unit, Refusal why) {
        Map<UUID, Typed> kept = reports.find(due, unit)
                .flatMap(report -> reports.draft(report.id()))
                .map(ReportReads.Draft::typed)
                .orElse(Map.of());
        return of(actor, due, unit, new Attempt(kept, "", List.of(), Optional.of(why), Map.of()));
    }

    /**
     * Returns the form, with what was typed into it last.
     *
     * @param attempt what somebody sent just now, or null
     * @throws NotFound when no report is wanted from the unit, or somebody else makes it
     */
    ReportPage of(Actor actor, UUID due, UnitId unit, @Nullable Attempt attempt) {
        ReportingPeriod period = ground.period(due);
        UnitId reporter = ground.reporter(period, unit)
                .filter(it -> actor.unit().equals(it) || actor.unit().equals(unit))
                .orElseThrow(() -> new NotFound("report " + due + " of " + unit));
        Map<UnitId, String> called = names.of(List.of(unit, reporter));
        Optional<ReportingPeriod> before = ground.before(period);
        ReportReads.Said said = reports.said(due, before.map(ReportingPeriod::id), unit);
        Report report = said.report();
        Optional<ReportReads.Draft> draft = Optional.ofNullable(report).flatMap(it -> reports.draft(it.id()));
        List<CampaignTarget> targets = targets(period, unit);
        Map<UUID, Typed> typed = attempt != null
                ? attempt.typed()
                : draft.map(ReportReads.Draft::typed)
                        .orElseGet(() -> report == null ? Map.of() : TypedSheet.standing(targets, report.values()));
        Optional<Refusal> refusal = ReportRules.whyNotReport(
                period, periods.closed(due), unit, reporter, actor.unit(), called.getOrDefault(reporter, ""));
        return new ReportPage(
                period,
                path(due, unit),
                called.getOrDefault(unit, ""),
                before.orElse(null),
                report,
                rows.of(period, unit, targets, new EntryRows.Given(said.before(), report, typed, attempt, draft)),
                refusal.isPresent() ? null : lower.of(period, unit, targets).orElse(null),
                draft.map(ReportReads.Draft::savedAt).orElse(null),
                draft.map(ReportReads.Draft::version).orElse(0L),
                report == null ? "" : workbooks.keptName(report.id()),
                attempt == null ? "" : attempt.reason(),
                refusal,
                attempt == null ? Optional.empty() : attempt.stale());
    }
}
