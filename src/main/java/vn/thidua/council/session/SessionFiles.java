package vn.thidua.council.session;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.council.SessionId;
import vn.thidua.council.body.CouncilRefusal;
import vn.thidua.evidence.EvidenceOwner;
import vn.thidua.evidence.EvidenceSubject;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** Says who sees the papers of a session and adds to them: authorities and opinions on a seat, the signed minutes on the session. */
@Component
public class SessionFiles implements EvidenceOwner {

    /** Kind of their subjects. */
    public static final String KIND = "council-session";

    private final SessionReads reads;
    private final SessionSight sight;

    SessionFiles(SessionReads reads, SessionSight sight) {
        this.reads = reads;
        this.sight = sight;
    }

    /** Returns what the papers of a seat are about, or those of the session where that is the part. */
    public static EvidenceSubject subject(SessionId id, UUID part) {
        return new EvidenceSubject(KIND, id.value(), part);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean shows(EvidenceSubject subject, Actor actor) {
        try {
            Sitting sitting = sight.visible(new SessionId(subject.id()), actor);
            return subject.part().equals(subject.id()) || sight.runs(sitting, actor);
        } catch (NotFound theirs) {
            return false;
        }
    }

    @Override
    public Optional<Refusal> whyNotAdd(EvidenceSubject subject, Actor actor) {
        Sitting sitting = run(subject, actor);
        SessionState state = sitting.session().state();
        if (subject.part().equals(subject.id())) {
            if (state != SessionState.COUNTED) {
                return Optional.of(CouncilRefusal.NOT_NOW.because());
            }
            return sitting.session().minutesNo() == null
                    ? Optional.of(CouncilRefusal.NO_NUMBER.because())
                    : Optional.empty();
        }
        if (state != SessionState.CALLED && state != SessionState.OPEN) {
            return Optional.of(CouncilRefusal.NOT_NOW.because());
        }
        boolean opinion = sitting.seat(subject.part())
                .filter(seat -> seat.attendance() == Attendance.WRITTEN)
                .isPresent();
        return opinion && sitting.secret() ? Optional.of(CouncilRefusal.SECRET_PAPER.because()) : Optional.empty();
    }

    @Override
    public Optional<Refusal> whyNotRemove(EvidenceSubject subject, Instant addedAt, Actor actor) {
        Sitting sitting = run(subject, actor);
        SessionState state = sitting.session().state();
        boolean minutes = subject.part().equals(subject.id());
        if (minutes ? state != SessionState.COUNTED : state != SessionState.CALLED && state != SessionState.OPEN) {
            return Optional.of(CouncilRefusal.NOT_NOW.because());
        }
        return sitting.seat(subject.part())
                .filter(seat -> seat.attendance() == Attendance.STAND_IN)
                .map(seat -> CouncilRefusal.AUTHORITY_USED.because(seat.name()));
    }

    private Sitting run(EvidenceSubject subject, Actor actor) {
        return reads.find(new SessionId(subject.id()))
                .filter(sitting -> sight.runs(sitting, actor))
                .filter(sitting -> subject.part().equals(subject.id())
                        || sitting.seat(subject.part()).isPresent())
                .orElseThrow(() -> new NotFound(subject.toString()));
    }
}
