package vn.thidua.commendation.clearance;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.commendation.ClearanceId;
import vn.thidua.commendation.ProposalId;
import vn.thidua.commendation.round.CommendationRefusal;
import vn.thidua.evidence.EvidenceOwner;
import vn.thidua.evidence.EvidenceSubject;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** Says who sees the files of an answer: the office that asked and the body that answered. They come with the answer, and stay as it does. */
@Component
public class ClearanceFiles implements EvidenceOwner {

    /** The kind of these subjects. */
    public static final String KIND = "clearance";

    private final ClearanceSight sight;

    ClearanceFiles(ClearanceSight sight) {
        this.sight = sight;
    }

    /** Returns what a file proves that a body sent about a candidate. */
    static EvidenceSubject subject(ClearanceId id, ProposalId proposal) {
        return new EvidenceSubject(KIND, id.value(), proposal.value());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean shows(EvidenceSubject subject, Actor actor) {
        try {
            sight.place(new ClearanceId(subject.id()), actor);
            return true;
        } catch (NotFound theirs) {
            return false;
        }
    }

    @Override
    public Optional<Refusal> whyNotAdd(EvidenceSubject subject, Actor actor) {
        sight.place(new ClearanceId(subject.id()), actor);
        return Optional.of(CommendationRefusal.NOT_NOW.because());
    }

    @Override
    public Optional<Refusal> whyNotRemove(EvidenceSubject subject, Instant addedAt, Actor actor) {
        return whyNotAdd(subject, actor);
    }
}
