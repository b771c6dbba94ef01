package vn.thidua.scoring.round;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.evidence.EvidenceOwner;
import vn.thidua.evidence.EvidenceSubject;
import vn.thidua.scoring.ScoreSheetId;
import vn.thidua.scoring.scale.Scale;
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
    private final Scorings scorings;
    private final Clock clock;

    SheetProofs(RoundReads rounds, RoundSight sight, FinalPlaces finals, Scorings scorings, Clock clock) {
        this.rounds = rounds;
        this.sight = sight;
        this.finals = finals;
        this.scorings = scorings;
        this.clock = clock;
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
        return whyNot(subject, actor, EnumSet.allOf(Stage.class));
    }

    /** Takes files away: the unit its own, before it hands them in, and the office. Whoever scores somebody else's sheet takes nothing from it. */
    @Override
    public Optional<Refusal> whyNotRemove(EvidenceSubject subject, Instant addedAt, Actor actor) {
        return whyNot(subject, actor, EnumSet.of(Stage.SELF, Stage.OFFICE));
    }

    private Optional<Refusal> whyNot(EvidenceSubject subject, Actor actor, Set<Stage> may) {
        ScoreSheet sheet =
                rounds.sheet(new ScoreSheetId(subject.id())).orElseThrow(() -> new NotFound(subject.toString()));
        ScoringRound round = rounds.find(sheet.round()).orElseThrow(() -> new NotFound(subject.toString()));
        Set<Stage> parts = EnumSet.copyOf(may);
        parts.retainAll(sight.eyes(round, sheet, actor).parts(round, sheet));
        if (parts.isEmpty()) {
            throw new NotFound(subject.toString());
        }
        boolean closed = finals.closed(sheet.group());
        LocalDate today = LocalDate.now(clock);
        Scale scale = scorings.of(round.scale()).scale();
        List<Optional<Refusal>> reasons = parts.stream()
                .map(stage -> SheetRules.whyNotScore(round, scale, sheet, stage, closed, today))
                .toList();
        return reasons.stream().anyMatch(Optional::isEmpty) ? Optional.empty() : reasons.getFirst();
    }
}
