package vn.thidua.scoring.ranking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.evidence.EvidenceOwner;
import vn.thidua.evidence.EvidenceSubject;
import vn.thidua.scoring.round.Eyes;
import vn.thidua.scoring.round.RoundReads;
import vn.thidua.scoring.round.RoundSight;
import vn.thidua.scoring.round.ScoreSheet;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** Signed minutes of final places: whoever sees the places sees them, the office that runs the round adds them and takes them away. */
@Component
public class FiledMinutesCopies implements EvidenceOwner {

    /** The kind of the subjects: a final version of the places of a group. */
    public static final String KIND = "final-places";

    private final FinalReads finals;
    private final RoundReads rounds;
    private final RoundSight sight;

    FiledMinutesCopies(FinalReads finals, RoundReads rounds, RoundSight sight) {
        this.finals = finals;
        this.rounds = rounds;
        this.sight = sight;
    }

    /** Returns the subject that the minutes of a version are. */
    public static EvidenceSubject subject(FinalRanking version) {
        return new EvidenceSubject(KIND, version.id(), version.id());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean shows(EvidenceSubject subject, Actor actor) {
        return actor.may(Act.SEE_SCORES)
                && finals.find(subject.id())
                        .filter(version -> sees(version, actor))
                        .isPresent();
    }

    private boolean sees(FinalRanking version, Actor actor) {
        return rounds.ofGroup(version.group())
                .filter(round -> {
                    List<ScoreSheet> sheets = rounds.group(version.group());
                    return sight.eyes(List.of(round), sheets, actor).sees(round, sheets);
                })
                .isPresent();
    }

    @Override
    public Optional<Refusal> whyNotAdd(EvidenceSubject subject, Actor actor) {
        ScoringRound round = finals.find(subject.id())
                .flatMap(version -> rounds.ofGroup(version.group()))
                .orElseThrow(() -> new NotFound(subject.toString()));
        Eyes eyes = sight.eyes(List.of(round), List.of(), actor);
        if (!actor.may(Act.RUN_SCORING) || !eyes.runs(round)) {
            throw new NotFound(subject.toString());
        }
        return Optional.empty();
    }

    @Override
    public Optional<Refusal> whyNotRemove(EvidenceSubject subject, Instant addedAt, Actor actor) {
        return whyNotAdd(subject, actor);
    }
}
