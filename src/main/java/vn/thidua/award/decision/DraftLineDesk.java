package vn.thidua.award.decision;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.commendation.proposal.Recipient;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.NotFound;

/** Changes a draft: its texts, who is in it, how that is printed; gives it up. */
@NamedInterface("desk")
@Service
@Transactional
public class DraftLineDesk {

    private final AwardDecisions reads;
    private final DecisionRows rows;
    private final DraftLocks locks;
    private final DecisionSight sight;
    private final Drafting drafting;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DraftLineDesk(
            AwardDecisions reads,
            DecisionRows rows,
            DraftLocks locks,
            DecisionSight sight,
            Drafting drafting,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reads = reads;
        this.rows = rows;
        this.locks = locks;
        this.sight = sight;
        this.drafting = drafting;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes the texts of a draft.
     *
     * @param seen the version on the screen
     * @throws vn.thidua.shared.Refused with {@link DecisionRefusal#CHANGED_MEANWHILE}, {@link DecisionRefusal#NOT_NOW}, {@link DecisionRefusal#NO_TEXT} or {@link DecisionRefusal#TOO_LONG}
     */
    public void write(DecisionId id, long seen, String title, DecisionText text, Actor actor) {
        AwardDecision draft = draft(id, actor);
        if (draft.title().equals(title.strip()) && draft.text().equals(text)) {
            return;
        }
        changed(draft, seen);
        if (title.isBlank() || text.grounds().isEmpty() || text.articles().isEmpty()) {
            DecisionRefusal.NO_TEXT.because().raise();
        }
        tooLong(title, Written.LONGEST_NAME * 2);
        tooLong(text.grounds(), DecisionText.LONGEST);
        tooLong(text.articles(), DecisionText.LONGEST);
        tooLong(text.submission(), DecisionText.LONGEST);
        rows.update(id, title.strip(), text, actor.by());
        kept(draft, title.strip(), actor);
    }

    /** Returns what stands against somebody who is to be written in by hand. */
    @Transactional(readOnly = true)
    public List<Hindrance> against(AwardDecision draft, Recipient who, String achievement) {
        return drafting.hand().of(draft, who, achievement);
    }

    /**
     * Writes somebody in by hand; the same once more changes nothing.
     *
     * @param unit that is told
     * @param reason why it goes in in spite of something
     * @throws vn.thidua.shared.Refused with a constant of {@link DecisionRefusal}
     */
    public void add(DecisionId id, Recipient who, UnitId unit, String achievement, String reason, Actor actor) {
        AwardDecision draft = draft(id, actor);
        Written line = new Written(who.kind(), who.subject(), who.name(), who.post(), achievement, unit, null, "");
        if (line.achievement().isEmpty()) {
            DecisionRefusal.NO_TEXT.because().raise();
        }
        tooLong(line.name(), Written.LONGEST_NAME);
        tooLong(line.achievement(), Written.LONGEST);
        Optional<Conferral> there = reads.conferrals(id).stream()
                .filter(one -> Whom.of(one).equals(Whom.of(who, unit)))
                .findFirst();
        if (there.isPresent()) {
            if (there.get().achievement().equals(line.achievement())) {
                return;
            }
            DecisionRefusal.TWICE.because(line.name()).raise();
        }
        List<Hindrance> against = drafting.hand().of(draft, who, line.achievement());
        against.stream()
                .filter(one -> !one.waivable())
                .findFirst()
                .ifPresent(one ->
                        DecisionRefusal.HINDERED.because(line.name(), one.why()).raise());
        if (!against.isEmpty() && reason.isBlank()) {
            DecisionRefusal.NO_REASON
                    .because(line.name(), against.getFirst().why())
                    .raise();
        }
        tooLong(reason, Written.LONGEST);
        Instant now = Instant.now(clock);
        rows.add(
                id,
                List.of(new Written(
                        line.kind(),
                        line.subject(),
                        line.name(),
                        line.line(),
                        line.achievement(),
                        unit,
                        null,
                        against.isEmpty() ? "" : DraftDesk.waiver(reason.strip(), actor))),
                now);
        rows.order(id);
        rows.touch(id, actor.by());
        kept(draft, draft.title(), actor);
    }

    /**
     * Writes how a line is printed.
     *
     * @throws vn.thidua.shared.Refused with {@link DecisionRefusal#CHANGED_MEANWHILE}, {@link DecisionRefusal#NOT_NOW}, {@link DecisionRefusal#NO_TEXT} or {@link DecisionRefusal#TOO_LONG}
     */
    public void print(DecisionId id, long seen, ConferralId conferral, String line, String achievement, Actor actor) {
        AwardDecision draft = draft(id, actor);
        Conferral there = in(id, conferral);
        String printed = achievement.replaceAll("\\s+", " ").strip();
        if (there.line().equals(line.strip()) && there.achievement().equals(printed)) {
            return;
        }
        changed(draft, seen);
        if (printed.isEmpty()) {
            DecisionRefusal.NO_TEXT.because().raise();
        }
        tooLong(line, Written.LONGEST_NAME);
        tooLong(printed, Written.LONGEST);
        rows.print(conferral, line.strip(), printed);
        rows.touch(id, actor.by());
        kept(draft, draft.title(), actor);
    }

    /** Takes somebody out of a draft; twice is once. */
    public void remove(DecisionId id, ConferralId conferral, Actor actor) {
        AwardDecision draft = draft(id, actor);
        if (rows.remove(id, conferral)) {
            rows.order(id);
            rows.touch(id, actor.by());
            kept(draft, draft.title(), actor);
        }
    }

    /**
     * Gives a decision up before it is signed; twice is once. A number that it has stays taken.
     *
     * @throws vn.thidua.shared.Refused with {@link DecisionRefusal#NOT_NOW} or {@link DecisionRefusal#NO_REASON}
     */
    public void cancel(DecisionId id, String why, Actor actor) {
        AwardDecision decision = locked(id, actor);
        if (decision.state() == DecisionState.CANCELLED) {
            return;
        }
        if (decision.state() != DecisionState.DRAFT && decision.state() != DecisionState.NUMBERED) {
            DecisionRefusal.NOT_NOW.because().raise();
        }
        if (why.isBlank()) {
            DecisionRefusal.NO_REASON.because(decision.title(), "").raise();
        }
        tooLong(why, Written.LONGEST);
        Instant now = Instant.now(clock);
        rows.move(id, DecisionState.CANCELLED, actor.by());
        rows.note(id, DecisionStep.What.CANCELLED, why.strip(), now, actor.by());
        events.publishEvent(
                new DecisionCancelled(id, decision.title(), decision.number(), why.strip(), now, actor.by()));
    }

    private void kept(AwardDecision draft, String title, Actor actor) {
        Instant now = Instant.now(clock);
        rows.note(draft.id(), DecisionStep.What.CHANGED, "", now, actor.by());
        events.publishEvent(new DecisionKept(draft.id(), title, now, actor.by()));
    }

    private AwardDecision draft(DecisionId id, Actor actor) {
        AwardDecision draft = locked(id, actor);
        if (draft.state() != DecisionState.DRAFT) {
            DecisionRefusal.NOT_NOW.because().raise();
        }
        return draft;
    }

    private AwardDecision locked(DecisionId id, Actor actor) {
        AwardDecision there = sight.own(id, Act.DRAFT_DECISIONS, actor);
        locks.alone(there.issuer());
        rows.lock(id);
        return sight.own(id, Act.DRAFT_DECISIONS, actor);
    }

    private Conferral in(DecisionId id, ConferralId conferral) {
        return reads.conferral(conferral)
                .filter(one -> one.decision().equals(id))
                .orElseThrow(() -> new NotFound("conferral " + conferral));
    }

    private static void changed(AwardDecision there, long seen) {
        if (there.version() != seen) {
            DecisionRefusal.CHANGED_MEANWHILE.because(there.changedBy()).raise();
        }
    }

    private static void tooLong(String text, int most) {
        if (text.length() > most) {
            DecisionRefusal.TOO_LONG.because(most).raise();
        }
    }
}
