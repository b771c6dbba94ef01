package vn.thidua.award.decision;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.shared.Refusal;

/** Gives decisions their numbers. Everything that stands in one is looked at once more, in the same transaction; if that fails, the number is free again. */
@NamedInterface("desk")
@Service
@Transactional
public class IssueDesk {

    private final AwardDecisions reads;
    private final DecisionRows rows;
    private final DraftLocks locks;
    private final DecisionSight sight;
    private final Issuing issuing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IssueDesk(
            AwardDecisions reads,
            DecisionRows rows,
            DraftLocks locks,
            DecisionSight sight,
            Issuing issuing,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reads = reads;
        this.rows = rows;
        this.locks = locks;
        this.sight = sight;
        this.issuing = issuing;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Gives a decision its number; a retry gets the same one.
     *
     * @param seen the version on the screen
     * @throws vn.thidua.shared.Refused with a constant of {@link DecisionRefusal}
     */
    public AwardDecision number(DecisionId id, long seen, Numbering typed, Actor actor) {
        AwardDecision draft = sight.own(id, Act.ISSUE_DECISIONS, actor);
        locks.alone(draft.issuer());
        rows.lock(id);
        draft = sight.own(id, Act.ISSUE_DECISIONS, actor);
        if (draft.state() == DecisionState.NUMBERED && asks(typed, draft)) {
            return draft;
        }
        if (draft.state() != DecisionState.DRAFT) {
            DecisionRefusal.NOT_NOW.because().raise();
        }
        if (draft.version() != seen) {
            DecisionRefusal.CHANGED_MEANWHILE.because(draft.changedBy()).raise();
        }
        List<Conferral> all = reads.conferrals(id);
        if (all.isEmpty()) {
            DecisionRefusal.NOBODY.because().raise();
        }
        LocalDate day = typed.day().orElseGet(() -> LocalDate.now(clock));
        issuing.signing().whyNotGive(draft.issuer(), draft.form(), day).ifPresent(Refusal::raise);
        issuing.gate().whyNotNumber(draft, all, day).ifPresent(Refusal::raise);
        Instant now = Instant.now(clock);
        DecisionNumbers.Stamped stamped = issuing.numbers()
                .stamp(draft.issuer(), typed, issuing.gate().earliest(draft, all), draft.title(), actor.by());
        rows.number(id, stamped.stamp(), stamped.signer(), now, actor.by());
        String word = stamped.stamp().printed() + (typed.number().isEmpty() ? "" : ": " + typed.reason());
        rows.note(id, DecisionStep.What.NUMBERED, word, now, actor.by());
        events.publishEvent(new DecisionNumbered(
                id,
                draft.title(),
                stamped.stamp().printed(),
                stamped.stamp().on(),
                stamped.stamp().signer(),
                now,
                actor.by()));
        return reads.find(id).orElseThrow();
    }

    /** Returns what stands against those in a draft who come from proposals, as it is now. */
    @Transactional(readOnly = true)
    public List<Candidate> candidates(AwardDecision draft, Collection<Conferral> all) {
        return issuing.gate().candidates(draft, all);
    }

    /** Returns what stands now against those in a draft who were written in by hand. */
    @Transactional(readOnly = true)
    public Map<ConferralId, List<Hindrance>> byHand(AwardDecision draft, Collection<Conferral> all) {
        return issuing.gate().byHand(draft, all, LocalDate.now(clock));
    }

    private static boolean asks(Numbering typed, AwardDecision there) {
        return there.stamp()
                .filter(stamp -> typed.day().filter(stamp.on()::equals).isPresent()
                        && typed.symbol().equals(stamp.symbol())
                        && (typed.number().isEmpty() || typed.number().equals(String.valueOf(stamp.number()))))
                .isPresent();
    }

    /** What giving a number asks. */
    @Component
    record Issuing(IssueGate gate, SigningAuthority signing, DecisionNumbers numbers) {}
}
