package vn.thidua.commendation.round;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Actor;
import vn.thidua.commendation.AwardRoundId;
import vn.thidua.commendation.AwardRoundKept;
import vn.thidua.commendation.AwardRoundMoved;
import vn.thidua.regulation.LawBook;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** Takes the commands on rounds from the standing office that runs them. */
@NamedInterface("desk")
@Service
@Transactional
public class AwardRoundDesk {

    private final AwardRoundReads reads;
    private final AwardRoundRows rows;
    private final AwardRoundSight sight;
    private final LawBook law;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AwardRoundDesk(
            AwardRoundReads reads,
            AwardRoundRows rows,
            AwardRoundSight sight,
            LawBook law,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reads = reads;
        this.rows = rows;
        this.sight = sight;
        this.law = law;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes a round down as a draft; the same sent twice is one.
     *
     * @param round its owner is that of the actor, whatever stands in it
     * @throws vn.thidua.shared.Refused with a constant of {@link CommendationRefusal}
     */
    public void begin(AwardRound round, Actor actor) {
        AwardRoundRules.whyNot(round, law.statutes()).ifPresent(Refusal::raise);
        Instant now = Instant.now(clock);
        if (rows.insert(round, now, actor.by())) {
            events.publishEvent(new AwardRoundKept(round.id(), round.title(), "", now, actor.by()));
        }
    }

    /**
     * Changes a round; once units had been let in, with a reason, and what they proposed for stays.
     *
     * @param round its version is the one that was on the screen
     * @throws vn.thidua.shared.Refused with a constant of {@link CommendationRefusal}
     */
    public void change(AwardRound round, String why, Actor actor) {
        AwardRound there = own(round.id(), actor);
        if (there.version() != round.version()) {
            CommendationRefusal.CHANGED_MEANWHILE.because(there.changedBy()).raise();
        }
        AwardRoundRules.whyNot(round, law.statutes()).ifPresent(Refusal::raise);
        whyNotChange(there, round, why).ifPresent(Refusal::raise);
        Instant now = Instant.now(clock);
        rows.update(round, actor.by());
        if (there.state() != RoundState.DRAFT) {
            rows.note(round.id(), RoundChange.What.CHANGED, why.strip(), now, actor.by());
        }
        events.publishEvent(new AwardRoundKept(round.id(), round.title(), why.strip(), now, actor.by()));
    }

    private Optional<Refusal> whyNotChange(AwardRound there, AwardRound round, String why) {
        if (there.state() == RoundState.CLOSED) {
            return Optional.of(CommendationRefusal.NOT_OPEN.because());
        }
        if (there.state() == RoundState.OPEN && why.isBlank()) {
            return Optional.of(CommendationRefusal.NO_REASON.because());
        }
        Set<UUID> used = new HashSet<>(rows.used(round.id()));
        List<Ask> kept = there.asks().stream()
                .filter(ask -> used.contains(ask.id()))
                .filter(ask -> round.ask(ask.id())
                        .filter(same -> same.form().equals(ask.form()) && same.recipient() == ask.recipient())
                        .isEmpty())
                .toList();
        return kept.isEmpty() ? Optional.empty() : Optional.of(CommendationRefusal.ASK_IN_USE.because());
    }

    /**
     * Lets units propose, for the first time or again; twice is once.
     *
     * @param why needed where it had been closed
     * @throws vn.thidua.shared.Refused with {@link CommendationRefusal#NO_REASON}
     */
    public void open(AwardRoundId id, String why, Actor actor) {
        AwardRound round = own(id, actor);
        if (round.state() == RoundState.OPEN) {
            return;
        }
        boolean again = round.state() == RoundState.CLOSED;
        if (again && why.isBlank()) {
            CommendationRefusal.NO_REASON.because().raise();
        }
        move(round, RoundState.OPEN, again ? RoundChange.What.REOPENED : RoundChange.What.OPENED, why, actor);
    }

    /**
     * Says that nothing is proposed any more; twice is once.
     *
     * @throws vn.thidua.shared.Refused with {@link CommendationRefusal#NOT_OPEN}
     */
    public void close(AwardRoundId id, String why, Actor actor) {
        AwardRound round = own(id, actor);
        if (round.state() == RoundState.CLOSED) {
            return;
        }
        if (round.state() != RoundState.OPEN) {
            CommendationRefusal.NOT_OPEN.because().raise();
        }
        move(round, RoundState.CLOSED, RoundChange.What.CLOSED, why, actor);
    }

    private void move(AwardRound round, RoundState state, RoundChange.What what, String why, Actor actor) {
        Instant now = Instant.now(clock);
        rows.move(round.id(), state, now, actor.by());
        rows.note(round.id(), what, why.strip(), now, actor.by());
        events.publishEvent(new AwardRoundMoved(round.id(), round.title(), state.name(), why.strip(), now, actor.by()));
    }

    private AwardRound own(AwardRoundId id, Actor actor) {
        return reads.locked(id)
                .filter(round -> sight.runs(round, actor))
                .orElseThrow(() -> new NotFound("round " + id));
    }
}
