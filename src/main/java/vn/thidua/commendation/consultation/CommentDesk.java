package vn.thidua.commendation.consultation;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Actor;
import vn.thidua.commendation.AwardRoundId;
import vn.thidua.commendation.CommentContactOpened;
import vn.thidua.commendation.CommentLookedAt;
import vn.thidua.commendation.CommentReplied;
import vn.thidua.commendation.CommentSent;
import vn.thidua.commendation.ProposalId;
import vn.thidua.commendation.round.AwardRoundSight;
import vn.thidua.commendation.round.CommendationRefusal;
import vn.thidua.sealing.KeyRing;
import vn.thidua.sealing.SealingKey;
import vn.thidua.shared.By;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** Takes what the public says, and what the office makes of it. */
@NamedInterface("desk")
@Service
@Transactional
public class CommentDesk {

    /* Shown as the role of whoever has no account here. */
    private static final String PUBLIC = "PUBLIC";

    private final ConsultationReads reads;
    private final CommentRows rows;
    private final AwardRoundSight rounds;
    private final KeyRing keys;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CommentDesk(
            ConsultationReads reads,
            CommentRows rows,
            AwardRoundSight rounds,
            KeyRing keys,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reads = reads;
        this.rows = rows;
        this.rounds = rounds;
        this.keys = keys;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps what somebody says; the same sent twice is one.
     *
     * @param address in the network, of which only a keyed hash is kept, for a day
     * @throws vn.thidua.shared.Refused with a constant of {@link CommendationRefusal}
     * @throws NotFound where there is no such page
     */
    public void say(String code, Saying saying, String address) {
        Consultation consultation = reads.named(code).orElseThrow(() -> new NotFound("consultation " + code));
        ConsultationRules.whyNot(consultation, saying, LocalDate.now(clock)).ifPresent(Refusal::raise);
        ProposalId about = saying.about();
        if (about != null
                && consultation.candidates().stream()
                        .noneMatch(one -> one.proposal().equals(about))) {
            throw new NotFound("candidate " + about);
        }
        if (rows.there(saying.id())) {
            return;
        }
        Instant now = Instant.now(clock);
        SealingKey key = keys.key();
        if (rows.lately(consultation.id(), now) >= ConsultationRules.MOST_OF_ALL
                || rows.count(consultation.id(), key.lookup(address), now) > ConsultationRules.MOST_OF_ONE) {
            CommendationRefusal.TOO_MANY.because().raise();
        }
        rows.insert(consultation.id(), saying, key, now);
        By by = new By(null, ConsultationRules.masked(saying.reach()), PUBLIC, null);
        events.publishEvent(new CommentSent(consultation.id(), consultation.round(), saying.id(), now, by));
    }

    /**
     * Decides whether a comment is shown, and whether it has to be judged.
     *
     * @param version that was on the screen
     * @param why needed where it is not shown
     * @throws vn.thidua.shared.Refused with {@link CommendationRefusal#NO_WHY} or {@link CommendationRefusal#CHANGED_MEANWHILE}
     */
    public void look(
            AwardRoundId round,
            UUID comment,
            long version,
            Comment.State state,
            boolean matters,
            String why,
            Actor actor) {
        Comment there = own(round, comment, actor);
        if (state == Comment.State.HIDDEN && why.isBlank()) {
            CommendationRefusal.NO_WHY.because().raise();
        }
        bounded(why);
        Instant now = Instant.now(clock);
        if (!rows.look(comment, version, state, matters, why.strip(), now, actor.by())) {
            CommendationRefusal.CHANGED_MEANWHILE.because(there.look().by()).raise();
        }
        events.publishEvent(new CommentLookedAt(round, comment, state.name(), matters, why.strip(), now, actor.by()));
    }

    /**
     * Answers a comment; what the office answers is shown where the comment is.
     *
     * @throws vn.thidua.shared.Refused with {@link CommendationRefusal#NOTHING_SAID} or {@link CommendationRefusal#CHANGED_MEANWHILE}
     */
    public void answer(AwardRoundId round, UUID comment, long version, String text, Actor actor) {
        Comment there = own(round, comment, actor);
        if (text.isBlank()) {
            CommendationRefusal.NOTHING_SAID.because().raise();
        }
        bounded(text);
        Instant now = Instant.now(clock);
        if (!rows.answer(comment, version, text.strip(), now, actor.by())) {
            CommendationRefusal.CHANGED_MEANWHILE.because(there.look().by()).raise();
        }
        events.publishEvent(new CommentReplied(round, comment, now, actor.by()));
    }

    /**
     * Returns who sent a comment and how to reach them; that, by whom and why goes into the audit trail.
     *
     * @throws vn.thidua.shared.Refused with {@link CommendationRefusal#NO_WHY}, or where the key is missing
     */
    public String contact(AwardRoundId round, UUID comment, String why, Actor actor) {
        own(round, comment, actor);
        if (why.isBlank()) {
            CommendationRefusal.NO_WHY.because().raise();
        }
        bounded(why);
        String contact = new String(
                keys.open(rows.sealed(comment).orElseThrow(() -> new NotFound("comment " + comment))),
                StandardCharsets.UTF_8);
        events.publishEvent(new CommentContactOpened(round, comment, why.strip(), Instant.now(clock), actor.by()));
        return contact.replace('\n', ' ').strip();
    }

    private static void bounded(String text) {
        if (text.length() > ConsultationRules.LONGEST) {
            CommendationRefusal.TOO_LONG.because(ConsultationRules.LONGEST).raise();
        }
    }

    private Comment own(AwardRoundId round, UUID id, Actor actor) {
        rounds.run(round, actor);
        List<Consultation> pages = reads.of(round);
        return reads.comment(id)
                .filter(comment -> pages.stream().anyMatch(page -> page.id().equals(comment.consultation())))
                .orElseThrow(() -> new NotFound("comment " + id));
    }
}
