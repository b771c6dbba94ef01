package vn.thidua.award.decision;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.honours.HonourId;
import vn.thidua.honours.domain.Honour;
import vn.thidua.honours.domain.HonourDesk;
import vn.thidua.paperwork.numbering.Stamp;
import vn.thidua.regulation.LawBook;
import vn.thidua.regulation.Matter;
import vn.thidua.regulation.Provision;
import vn.thidua.regulation.value.Consequence;
import vn.thidua.shared.Refusal;

/** Takes awards back, and lets them stand again, each by a decision with its own number; the register follows in the same transaction. */
@NamedInterface("desk")
@Service
@Transactional
public class RevocationDesk {

    private static final int LONGEST = 2_000;

    private final AwardDecisions reads;
    private final DecisionRows rows;
    private final DraftLocks locks;
    private final DecisionSight sight;
    private final Undoing undoing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RevocationDesk(
            AwardDecisions reads,
            DecisionRows rows,
            DraftLocks locks,
            DecisionSight sight,
            Undoing undoing,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reads = reads;
        this.rows = rows;
        this.locks = locks;
        this.sight = sight;
        this.undoing = undoing;
        this.events = events;
        this.clock = clock;
    }

    /** What taking back asks. */
    @Component
    record Undoing(RevocationRows rows, DecisionNumbers numbers, HonourDesk honours, LawBook law) {}

    /** Returns the grounds on which an award can be taken back on a day, with what follows and where that stands. */
    @Transactional(readOnly = true)
    public List<Provision<Set<Consequence>>> grounds(LocalDate day) {
        return undoing.law().statutes().on(Matter.REVOCATION, day);
    }

    /**
     * Takes awards of a decision back; the same once more is one.
     *
     * @param id of the revoking decision, the same for the same one sent twice
     * @param ground code of the ground
     * @throws vn.thidua.shared.Refused with a constant of {@link DecisionRefusal}
     */
    public void revoke(
            UUID id,
            DecisionId decision,
            List<ConferralId> awards,
            String ground,
            String why,
            Numbering typed,
            Actor actor) {
        AwardDecision there = locked(decision, actor);
        if (done(id, decision)) {
            return;
        }
        List<Conferral> all = in(decision, awards);
        all.stream()
                .filter(one -> !one.valid())
                .findFirst()
                .ifPresent(one -> DecisionRefusal.NOT_VALID.because(one.name()).raise());
        words(why).ifPresent(Refusal::raise);
        LocalDate day = typed.day().orElseGet(() -> LocalDate.now(clock));
        if (grounds(day).stream().noneMatch(one -> one.about().equals(ground))) {
            DecisionRefusal.NO_GROUND.because().raise();
        }
        Revocation done = write(id, there, Revocation.What.REVOKED, all, ground, why, typed, actor);
        Honour.Revocation by =
                new Honour.Revocation(done.stamp().printed(), done.stamp().on());
        for (Conferral one : all) {
            rows.revoke(one.id(), by.number(), by.on(), ground, why.strip());
            undoing.honours().revoked(new HonourId(one.id().value()), by, why.strip(), actor.by());
            events.publishEvent(new ConferralRevoked(
                    decision,
                    one.id(),
                    one.name(),
                    by.number(),
                    ground,
                    why.strip(),
                    one.unit(),
                    done.at(),
                    actor.by()));
        }
        rows.note(decision, DecisionStep.What.REVOKED, word(all, by.number()), done.at(), actor.by());
        if (rows.nothingStands(decision)) {
            rows.move(decision, DecisionState.REVOKED, actor.by());
        } else {
            rows.touch(decision, actor.by());
        }
    }

    /**
     * Lets awards stand again that had been taken back; the same once more is one.
     *
     * @param id of the decision that restores, the same for the same one sent twice
     * @throws vn.thidua.shared.Refused with a constant of {@link DecisionRefusal}
     */
    public void restore(
            UUID id, DecisionId decision, List<ConferralId> awards, String why, Numbering typed, Actor actor) {
        AwardDecision there = locked(decision, actor);
        if (done(id, decision)) {
            return;
        }
        List<Conferral> all = in(decision, awards);
        all.stream()
                .filter(one -> one.state() != ConferralState.REVOKED)
                .findFirst()
                .ifPresent(
                        one -> DecisionRefusal.NOT_REVOKED.because(one.name()).raise());
        words(why).ifPresent(Refusal::raise);
        Revocation done = write(id, there, Revocation.What.RESTORED, all, "", why, typed, actor);
        String number = done.stamp().printed();
        for (Conferral one : all) {
            rows.restore(one.id());
            undoing.honours().restored(new HonourId(one.id().value()), number, why.strip(), actor.by());
            events.publishEvent(new ConferralRestored(
                    decision, one.id(), one.name(), number, why.strip(), one.unit(), done.at(), actor.by()));
        }
        rows.note(decision, DecisionStep.What.RESTORED, word(all, number), done.at(), actor.by());
        rows.move(decision, DecisionState.EFFECTIVE, actor.by());
    }

    private Revocation write(
            UUID id,
            AwardDecision decision,
            Revocation.What what,
            List<Conferral> all,
            String ground,
            String why,
            Numbering typed,
            Actor actor) {
        LocalDate earliest = all.stream()
                .flatMap(one -> one.ending().stream())
                .map(Conferral.Ending::on)
                .max(LocalDate::compareTo)
                .orElseGet(() -> decision.decidedOn().orElse(LocalDate.MIN));
        Stamp stamp = undoing.numbers()
                .stamp(decision.issuer(), typed, earliest, why.strip(), actor.by())
                .stamp();
        Revocation done = new Revocation(
                id,
                decision.id(),
                what,
                ground,
                why.strip(),
                stamp,
                all.stream().map(Conferral::id).toList(),
                Instant.now(clock),
                actor.by().name());
        undoing.rows().insert(done);
        return done;
    }

    private AwardDecision locked(DecisionId id, Actor actor) {
        AwardDecision there = sight.own(id, Act.REVOKE_AWARDS, actor);
        locks.alone(there.issuer());
        rows.lock(id);
        there = sight.own(id, Act.REVOKE_AWARDS, actor);
        if (!there.state().wasIssued()) {
            DecisionRefusal.NOT_NOW.because().raise();
        }
        return there;
    }

    private boolean done(UUID id, DecisionId decision) {
        return undoing.rows().of(List.of(decision)).stream()
                .anyMatch(one -> one.id().equals(id));
    }

    private List<Conferral> in(DecisionId decision, List<ConferralId> awards) {
        List<Conferral> all = reads.conferrals(decision).stream()
                .filter(one -> awards.contains(one.id()))
                .toList();
        if (all.isEmpty()) {
            DecisionRefusal.NOBODY.because().raise();
        }
        return all;
    }

    private static Optional<Refusal> words(String why) {
        if (why.isBlank()) {
            return Optional.of(DecisionRefusal.NO_TEXT.because());
        }
        return why.length() > LONGEST ? Optional.of(DecisionRefusal.TOO_LONG.because(LONGEST)) : Optional.empty();
    }

    private static String word(List<Conferral> all, String number) {
        return number + ": " + all.stream().map(Conferral::name).collect(Collectors.joining(", "));
    }
}
