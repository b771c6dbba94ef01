package vn.thidua.award.decision;

import java.time.Instant;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.evidence.EvidenceOwner;
import vn.thidua.evidence.EvidenceSubject;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** Says who sees the signed paper of a decision and who hands it in; nobody takes one away. */
@NamedInterface("desk")
@Component
public class DecisionFiles implements EvidenceOwner {

    /** The kind of these subjects. */
    public static final String KIND = "award-decision";

    private final DecisionSight sight;

    DecisionFiles(DecisionSight sight) {
        this.sight = sight;
    }

    /** Returns what the signed paper of a decision proves. */
    public static EvidenceSubject subject(DecisionId id) {
        return new EvidenceSubject(KIND, id.value(), id.value());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean shows(EvidenceSubject subject, Actor actor) {
        try {
            sight.visible(new DecisionId(subject.id()), actor);
            return true;
        } catch (NotFound theirs) {
            return false;
        }
    }

    @Override
    public Optional<Refusal> whyNotAdd(EvidenceSubject subject, Actor actor) {
        return sight.own(new DecisionId(subject.id()), Act.ISSUE_DECISIONS, actor)
                                .state()
                        == DecisionState.NUMBERED
                ? Optional.empty()
                : Optional.of(DecisionRefusal.NOT_NOW.because());
    }

    @Override
    public Optional<Refusal> whyNotRemove(EvidenceSubject subject, Instant addedAt, Actor actor) {
        sight.own(new DecisionId(subject.id()), Act.ISSUE_DECISIONS, actor);
        return Optional.of(DecisionRefusal.NOT_NOW.because());
    }
}
