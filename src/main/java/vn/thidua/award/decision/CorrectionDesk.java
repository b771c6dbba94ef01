package vn.thidua.award.decision;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.honours.HonourId;
import vn.thidua.honours.domain.HonourDesk;
import vn.thidua.shared.NotFound;

/** Corrects misprints: another award with the same ordinal stands in the place of the misprinted one, in the register too; nothing is deleted. */
@NamedInterface("desk")
@Service
@Transactional
public class CorrectionDesk {

    private final AwardDecisions reads;
    private final DecisionRows rows;
    private final DecisionSight sight;
    private final Correcting correcting;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CorrectionDesk(
            AwardDecisions reads,
            DecisionRows rows,
            DecisionSight sight,
            Correcting correcting,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reads = reads;
        this.rows = rows;
        this.sight = sight;
        this.correcting = correcting;
        this.events = events;
        this.clock = clock;
    }

    /** What correcting asks. */
    @Component
    record Correcting(RegisterEntries entries, HonourDesk honours, Misprints misprints) {}

    /** How an award is printed. */
    @NamedInterface("desk")
    public record Print(String name, String line, String achievement) {

        public Print {
            name = name.strip();
            line = line.strip();
            achievement = achievement.replaceAll("\\s+", " ").strip();
        }
    }

    /**
     * Corrects a misprint; the same once more is one.
     *
     * @return the award that stands in the place of the misprinted one
     * @throws vn.thidua.shared.Refused with a constant of {@link DecisionRefusal}
     */
    public ConferralId correct(ConferralId id, Print right, String why, Actor actor) {
        Conferral wrong = reads.conferral(id).orElseThrow(() -> new NotFound("conferral " + id));
        sight.own(wrong.decision(), Act.REVOKE_AWARDS, actor);
        rows.lock(wrong.decision());
        AwardDecision decision = sight.own(wrong.decision(), Act.REVOKE_AWARDS, actor);
        wrong = reads.conferral(id).orElseThrow();
        ConferralId instead = instead(id, right);
        if (wrong.state() == ConferralState.CORRECTED
                && wrong.ending().filter(end -> instead.equals(end.instead())).isPresent()) {
            return instead;
        }
        if (!decision.state().wasIssued()) {
            DecisionRefusal.NOT_NOW.because().raise();
        }
        if (!wrong.valid()) {
            DecisionRefusal.NOT_VALID.because(wrong.name()).raise();
        }
        whyNot(wrong, right, why);
        if (!correcting.misprints().same(wrong, right.name(), LocalDate.now(clock))) {
            DecisionRefusal.ANOTHER_NAME.because(right.name(), wrong.name()).raise();
        }
        Instant now = Instant.now(clock);
        rows.correct(
                wrong,
                instead,
                new Written(
                        wrong.kind(),
                        wrong.subject(),
                        right.name(),
                        right.line(),
                        right.achievement(),
                        wrong.unit(),
                        wrong.proposal(),
                        wrong.waiver()),
                LocalDate.now(clock),
                why.strip(),
                now);
        Conferral printed = reads.conferral(instead).orElseThrow();
        correcting
                .honours()
                .corrected(
                        new HonourId(id.value()),
                        correcting.entries().of(decision, List.of(printed)).getFirst(),
                        why.strip(),
                        actor.by());
        rows.note(
                decision.id(),
                DecisionStep.What.CORRECTED,
                wrong.goldenBook() + ", " + right.name() + ": " + why.strip(),
                now,
                actor.by());
        rows.touch(decision.id(), actor.by());
        events.publishEvent(new ConferralCorrected(
                decision.id(), id, instead, right.name(), why.strip(), wrong.unit(), now, actor.by()));
        return instead;
    }

    private static void whyNot(Conferral wrong, Print right, String why) {
        if (right.name().isEmpty() || right.achievement().isEmpty() || why.isBlank()) {
            DecisionRefusal.NO_TEXT.because().raise();
        }
        if (right.name().length() > Written.LONGEST_NAME || right.line().length() > Written.LONGEST_NAME) {
            DecisionRefusal.TOO_LONG.because(Written.LONGEST_NAME).raise();
        }
        if (right.achievement().length() > Written.LONGEST || why.length() > Written.LONGEST) {
            DecisionRefusal.TOO_LONG.because(Written.LONGEST).raise();
        }
        if (right.equals(new Print(wrong.name(), wrong.line(), wrong.achievement()))) {
            DecisionRefusal.NOTHING_CHANGED.because(wrong.name()).raise();
        }
    }

    private static ConferralId instead(ConferralId wrong, Print right) {
        return new ConferralId(
                UUID.nameUUIDFromBytes((wrong + "\n" + right.name() + "\n" + right.line() + "\n" + right.achievement())
                        .getBytes(StandardCharsets.UTF_8)));
    }
}
