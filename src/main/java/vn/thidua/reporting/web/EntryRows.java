package vn.thidua.reporting.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.allotment.Owed;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.evidence.Evidence;
import vn.thidua.evidence.EvidenceSubject;
import vn.thidua.evidence.domain.EvidenceReads;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.domain.Figure;
import vn.thidua.reporting.domain.FigureProofs;
import vn.thidua.reporting.domain.Finding;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.domain.Input;
import vn.thidua.reporting.domain.PastFigure;
import vn.thidua.reporting.domain.PastReads;
import vn.thidua.reporting.domain.Report;
import vn.thidua.reporting.domain.ReportReads;
import vn.thidua.reporting.domain.ReportedValue;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.domain.SoFar;
import vn.thidua.reporting.domain.Typed;

/** Makes the rows of the form of a report: what is asked, what stands, what was typed, what proves it. */
@Component
class EntryRows {

    private final Ground ground;
    private final SoFar soFar;
    private final EvidenceReads evidence;
    private final PastReads past;

    EntryRows(Ground ground, SoFar soFar, EvidenceReads evidence, PastReads past) {
        this.ground = ground;
        this.soFar = soFar;
        this.evidence = evidence;
        this.past = past;
    }

    /**
     * What the form is filled with.
     *
     * @param last figures of the period before
     * @param attempt what somebody sent just now, or null
     */
    record Given(
            Map<UUID, Figure> last,
            @Nullable Report report,
            Map<UUID, Typed> typed,
            ReportPages.@Nullable Attempt attempt,
            Optional<ReportReads.Draft> draft) {}

    /** Returns the targets on the form of a unit. */
    List<EntryRow> of(ReportingPeriod period, UnitId unit, List<CampaignTarget> targets, Given given) {
        Report report = given.report();
        ReportPages.Attempt attempt = given.attempt();
        Map<UUID, EntryRow.Owing> owing = owing(period, unit, targets);
        Map<UUID, List<Finding>> findings = attempt == null
                ? Map.of()
                : attempt.findings().stream().collect(Collectors.groupingBy(Finding::target));
        Map<UUID, Typed> others = attempt == null || attempt.stale().isEmpty()
                ? Map.of()
                : given.draft().map(ReportReads.Draft::typed).orElse(Map.of());
        Map<EvidenceSubject, List<Evidence>> proofs = report == null
                ? Map.of()
                : evidence.of(FigureProofs.KIND, List.of(report.id().value()));
        Map<UUID, List<PastFigure>> past = report == null ? Map.of() : this.past.of(report.id());
        List<EntryRow> rows = new ArrayList<>();
        for (CampaignTarget target : targets) {
            rows.add(new EntryRow(
                    rows.size() + 1,
                    target,
                    given.last().get(target.id()),
                    report == null ? null : report.values().get(target.id()),
                    given.typed().getOrDefault(target.id(), Typed.NOTHING),
                    findings.getOrDefault(target.id(), List.of()),
                    others.get(target.id()),
                    versions(report, past, proofs, target.id()),
                    report == null
                            ? List.of()
                            : proofs.getOrDefault(FigureProofs.subject(report.id(), target.id()), List.of()).stream()
                                    .map(file -> Proof.of(file, report))
                                    .toList(),
                    attempt == null ? List.of() : attempt.files().getOrDefault(target.id(), List.of()),
                    owing.get(target.id())));
        }
        return rows;
    }

    private Map<UUID, EntryRow.Owing> owing(ReportingPeriod period, UnitId unit, List<CampaignTarget> targets) {
        Owed owed = ground.owed(period.due().campaign(), List.of(unit));
        Map<UUID, EntryRow.Owing> owing = new HashMap<>();
        Map<UUID, BigDecimal> before = owed.shares().isEmpty()
                ? Map.of()
                : soFar.of(
                        unit,
                        soFar.periods(period).stream()
                                .filter(other -> !other.equals(period.id()))
                                .toList());
        for (CampaignTarget target : targets) {
            BigDecimal goal = owed.goal(target.id(), unit);
            if (goal != null) {
                boolean adds = target.measure().cumulative() && Input.of(target.measure()) == Input.VALUE;
                owing.put(
                        target.id(),
                        new EntryRow.Owing(goal, adds ? before.getOrDefault(target.id(), BigDecimal.ZERO) : null));
            }
        }
        return owing;
    }

    private static List<FigureVersion> versions(
            @Nullable Report report,
            Map<UUID, List<PastFigure>> past,
            Map<EvidenceSubject, List<Evidence>> proofs,
            UUID target) {
        ReportedValue stands = report == null ? null : report.values().get(target);
        return report == null || stands == null
                ? List.of()
                : FigureVersion.of(
                        past.getOrDefault(target, List.of()),
                        stands.figure(),
                        proofs.getOrDefault(FigureProofs.subject(report.id(), target), List.of()));
    }
}
