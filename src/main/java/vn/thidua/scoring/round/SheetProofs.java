package vn.thidua.scoring.round;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.evidence.EvidenceOwner;
import vn.thidua.evidence.EvidenceSubject;
import vn.thidua.scoring.ScoreSheetId;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** What proves that a unit deserves the points of a criterion: added by whoever scores it, as long as scores can change. */
@Component
public class SheetProofs implements EvidenceOwner {

    /** The kind of the subjects: a sheet, of which a part is a criterion. */
    public static final String KIND = "score-sheet";

    private final RoundReads rounds;
    private final RoundSight sight;
    private final FinalPlaces finals;

    SheetProofs(RoundReads rounds, RoundSight sight, FinalPlaces finals) {
        this.rounds = rounds;
        this.sight = sight;
        this.finals = finals;
    }

    /** Returns the part of a sheet that a criterion is. */
    public static UUID part(String criterion) {
        return UUID.nameUUIDFromBytes(criterion.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the subject that a criterion of a sheet is. */
    public static EvidenceSubject subject(ScoreSheetId sheet, String criterion) {
        return new EvidenceSubject(KIND, sheet.value(), part(criterion));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean shows(EvidenceSubject subject, Actor actor) {
        return actor.may(Act.SEE_SCORES)
                && rounds.sheet(new ScoreSheetId(subject.id()))
                        .filter(sheet -> rounds.find(sheet.round())
                                .filter(round -> sight.eyes(round, sheet, actor).sees(round, sheet))
                                .isPresent())
                        .isPresent();
    }

    @Override
    public Optional<Refusal> whyNotAdd(EvidenceSubject subject, Actor actor) {
        ScoreSheet sheet =
                rounds.sheet(new ScoreSheetId(subject.id())).orElseThrow(() -> new NotFound(subject.toString()));
        ScoringRound round = rounds.find(sheet.round()).orElseThrow(() -> new NotFound(subject.toString()));
        Set<Stage> parts = sight.eyes(round, sheet, actor).parts(round, sheet);
        if (parts.isEmpty()) {
            throw new NotFound(subject.toString());
        }
        if (finals.closed(sheet.group())) {
            return Optional.of(ScoringRefusal.FINAL.because());
        }
        return parts.equals(Set.of(Stage.SELF)) && sheet.said() != null
                ? Optional.of(ScoringRefusal.HANDED_IN.because())
                : Optional.empty();
    }

    @Override
    public Optional<Refusal> whyNotRemove(EvidenceSubject subject, Instant addedAt, Actor actor) {
        return whyNotAdd(subject, actor);
    }
}
