package vn.thidua.reporting.inspecting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.evidence.EvidenceOwner;
import vn.thidua.evidence.EvidenceSubject;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.InspectionId;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** What proves answers of self-checks and what units did about recommendations: added by the unit as long as it may answer, and seen by whoever sees the visit. */
@Component
public class InspectionProofs implements EvidenceOwner {

    /** The kind of the subjects: the visit, and the question or the recommendation as its part. */
    public static final String KIND = "inspection-visit";

    private final InspectionReads reads;
    private final VisitReads visits;
    private final InspectionSight sight;

    InspectionProofs(InspectionReads reads, VisitReads visits, InspectionSight sight) {
        this.reads = reads;
        this.visits = visits;
        this.sight = sight;
    }

    /** Returns the subject that a question or a recommendation is. */
    public static EvidenceSubject subject(Visit visit, UUID part) {
        return new EvidenceSubject(KIND, visit.id(), part);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean shows(EvidenceSubject subject, Actor actor) {
        return place(subject)
                .filter(place -> sight.visible(List.of(place.inspection()), actor).stream()
                        .anyMatch(one -> one.visit(place.visit().unit()).isPresent()))
                .isPresent();
    }

    @Override
    public Optional<Refusal> whyNotAdd(EvidenceSubject subject, Actor actor) {
        InspectionGate.Place place = place(subject)
                .filter(one -> one.inspection().told()
                        && sight.own(List.of(one.inspection()), actor)
                                .contains(one.visit().unit()))
                .orElseThrow(() -> new NotFound(subject.toString()));
        Recommendation recommendation = place.visit().recommendation(subject.part());
        if (recommendation != null) {
            return InspectionRules.whyNot(place.inspection(), recommendation, Recommendation.State.OPEN);
        }
        if (place.inspection().questions().stream()
                .noneMatch(question -> question.id().equals(subject.part()))) {
            throw new NotFound(subject.toString());
        }
        return InspectionRules.whyNotSelfCheck(place.inspection(), place.visit());
    }

    @Override
    public Optional<Refusal> whyNotRemove(EvidenceSubject subject, Instant addedAt, Actor actor) {
        return whyNotAdd(subject, actor)
                .or(() -> place(subject)
                        .filter(place -> place.visit().recommendation(subject.part()) == null)
                        .flatMap(place -> InspectionRules.whyNotTakeAway(place.visit(), addedAt)));
    }

    private Optional<InspectionGate.Place> place(EvidenceSubject subject) {
        Optional<Map.Entry<InspectionId, UnitId>> known = visits.place(subject.id());
        return known.flatMap(place -> reads.find(place.getKey())
                .flatMap(inspection ->
                        inspection.visit(place.getValue()).map(visit -> new InspectionGate.Place(inspection, visit))));
    }
}
