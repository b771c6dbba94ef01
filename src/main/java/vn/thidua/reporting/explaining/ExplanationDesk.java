package vn.thidua.reporting.explaining;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Actor;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.ExplanationAnswered;
import vn.thidua.reporting.ExplanationAsked;
import vn.thidua.reporting.ExplanationId;
import vn.thidua.reporting.ExplanationSettled;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** Takes questions about targets that are missed, and the answers. */
@Service
@Transactional
public class ExplanationDesk {

    private final Ground ground;
    private final Missed missed;
    private final ExplanationSight sight;
    private final ExplanationReads reads;
    private final ExplanationRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExplanationDesk(
            Ground ground,
            Missed missed,
            ExplanationSight sight,
            ExplanationReads reads,
            ExplanationRows rows,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ground = ground;
        this.missed = missed;
        this.sight = sight;
        this.reads = reads;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A question.
     *
     * @param id made by the screen; the same question sent twice is one
     * @param unit whose figure it is about; empty for that of all units together
     * @param answerBy last day to answer, or null where none was typed
     */
    public record Ask(
            ExplanationId id,
            UUID due,
            UUID target,
            Optional<UnitId> unit,
            String question,
            @Nullable LocalDate answerBy) {}

    /**
     * Asks why a target is missed.
     *
     * @throws vn.thidua.shared.Refused with a constant of {@link ExplanationRefusal}
     * @throws NotFound when the unit is not the person's to ask
     */
    public void ask(Ask ask, Actor actor) {
        ReportingPeriod period = ground.period(ask.due());
        CampaignId campaign = period.due().campaign();
        Missed.Subject subject = missed.of(period, ask.target(), ask.unit());
        ExplanationRules.whyNotAsk(period, subject.reached()).ifPresent(Refusal::raise);
        UnitId addressee = subject.addressee();
        if (addressee == null) {
            ExplanationRefusal.NO_LEAD.because().raise();
            return;
        }
        sight.mayAsk(addressee, campaign, actor);
        LocalDate answerBy = said(ask.question(), ask.answerBy());
        Instant now = Instant.now(clock);
        if (!rows.open(ask.id(), period, ask.target(), ask.unit(), addressee, answerBy, actor.by(), now)) {
            if (reads.find(ask.id()).isEmpty()) {
                ExplanationRefusal.OPEN_ALREADY.because().raise();
            }
            return;
        }
        rows.say(ask.id(), true, ask.question().strip(), false, actor.by(), now);
        events.publishEvent(new ExplanationAsked(
                ask.id(), campaign, subject.name(), addressee, ask.question().strip(), answerBy, now, actor.by()));
    }

    /**
     * Answers.
     *
     * @throws vn.thidua.shared.Refused with {@link ExplanationRefusal#NO_WORDS} or {@link ExplanationRefusal#NOT_NOW}
     * @throws NotFound when the person's unit is not asked
     */
    public void answer(ExplanationId id, String text, Actor actor) {
        Explanation explanation = open(id);
        if (sight.answerable(List.of(explanation), actor).isEmpty()) {
            throw new NotFound("explanation " + id);
        }
        ExplanationRules.whyNot(explanation, Explanation.State.ASKED).ifPresent(Refusal::raise);
        LocalDate today = LocalDate.now(clock);
        ExplanationRules.whyNotSay(text, today, today).ifPresent(Refusal::raise);
        Instant now = Instant.now(clock);
        boolean late = explanation.overdue(today);
        rows.say(id, false, text.strip(), late, actor.by(), now);
        rows.move(id, Explanation.State.ANSWERED, explanation.answerBy());
        events.publishEvent(new ExplanationAnswered(
                id,
                explanation.campaign(),
                name(explanation),
                explanation.addressee(),
                explanation.askedBy(),
                late,
                now,
                actor.by()));
    }

    /**
     * Asks once more, after an answer.
     *
     * @throws vn.thidua.shared.Refused with {@link ExplanationRefusal#NO_WORDS}, {@link ExplanationRefusal#NO_DAY} or {@link ExplanationRefusal#NOT_NOW}
     * @throws NotFound when the person did not ask
     */
    public void askAgain(ExplanationId id, String text, @Nullable LocalDate answerBy, Actor actor) {
        Explanation explanation = asked(id, actor);
        LocalDate until = said(text, answerBy);
        Instant now = Instant.now(clock);
        rows.say(id, true, text.strip(), false, actor.by(), now);
        rows.move(id, Explanation.State.ASKED, until);
        events.publishEvent(new ExplanationAsked(
                id,
                explanation.campaign(),
                name(explanation),
                explanation.addressee(),
                text.strip(),
                until,
                now,
                actor.by()));
    }

    /**
     * Ends an exchange.
     *
     * @throws vn.thidua.shared.Refused with {@link ExplanationRefusal#NOT_NOW}
     * @throws NotFound when the person did not ask
     */
    public void settle(ExplanationId id, Actor actor) {
        Explanation explanation = asked(id, actor);
        rows.move(id, Explanation.State.SETTLED, explanation.answerBy());
        events.publishEvent(new ExplanationSettled(id, explanation.campaign(), Instant.now(clock), actor.by()));
    }

    private LocalDate said(String text, @Nullable LocalDate answerBy) {
        ExplanationRules.whyNotSay(text, answerBy, LocalDate.now(clock)).ifPresent(Refusal::raise);
        return Objects.requireNonNull(answerBy);
    }

    private Explanation asked(ExplanationId id, Actor actor) {
        Explanation explanation = open(id);
        if (!sight.asked(explanation, actor)) {
            throw new NotFound("explanation " + id);
        }
        ExplanationRules.whyNot(explanation, Explanation.State.ANSWERED).ifPresent(Refusal::raise);
        return explanation;
    }

    private Explanation open(ExplanationId id) {
        rows.lock(id);
        return reads.find(id).orElseThrow(() -> new NotFound("explanation " + id));
    }

    private String name(Explanation explanation) {
        return missed.name(explanation.campaign(), explanation.target());
    }
}
