package vn.thidua.reporting.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.evidence.EvidenceOwner;
import vn.thidua.evidence.EvidenceSubject;
import vn.thidua.reporting.ReportId;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** What proves figures: added by whoever makes the report as long as nobody stands for the figure, and taken away only until it was handed in. */
@Component
public class FigureProofs implements EvidenceOwner {

    /** The kind of the subjects: the report, and the target as its part. */
    public static final String KIND = "report-value";

    private final Ground ground;
    private final ReportReads reads;
    private final ReportGate gate;
    private final ProofSight sight;

    FigureProofs(Ground ground, ReportReads reads, ReportGate gate, ProofSight sight) {
        this.ground = ground;
        this.reads = reads;
        this.gate = gate;
        this.sight = sight;
    }

    /** Returns the subject that a figure is. */
    public static EvidenceSubject subject(ReportId report, UUID target) {
        return new EvidenceSubject(KIND, report.value(), target);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean shows(EvidenceSubject subject, Actor actor) {
        return reads.find(new ReportId(subject.id()))
                .filter(report -> shows(report, subject.part(), actor))
                .isPresent();
    }

    private boolean shows(Report report, UUID target, Actor actor) {
        return !sight.among(List.of(report.unit()), ground.period(report.due()), target, actor)
                .isEmpty();
    }

    @Override
    public Optional<Refusal> whyNotAdd(EvidenceSubject subject, Actor actor) {
        Report report = open(subject, actor);
        ReportedValue stands = report.values().get(subject.part());
        return stands != null && stands.locked()
                ? Optional.of(ReportRefusal.PROVED_AND_VERIFIED.because())
                : Optional.empty();
    }

    @Override
    public Optional<Refusal> whyNotRemove(EvidenceSubject subject, Instant addedAt, Actor actor) {
        return ReportRules.whyNotTakeAway(open(subject, actor), addedAt);
    }

    private Report open(EvidenceSubject subject, Actor actor) {
        Report report = reads.find(new ReportId(subject.id())).orElseThrow(() -> new NotFound(subject.toString()));
        ReportGate.Opened opened = gate.open(report.due(), report.unit(), actor.unit());
        boolean asked = ground.targets(opened.period().due().campaign(), List.of(report.unit())).values().stream()
                .flatMap(List::stream)
                .anyMatch(target -> target.id().equals(subject.part()));
        if (!asked) {
            throw new NotFound(subject.toString());
        }
        return opened.report();
    }
}
