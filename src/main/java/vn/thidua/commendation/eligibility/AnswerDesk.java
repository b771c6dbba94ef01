package vn.thidua.commendation.eligibility;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Actor;
import vn.thidua.commendation.FindingOverridden;
import vn.thidua.commendation.ProposalId;
import vn.thidua.commendation.QuestionAnswered;
import vn.thidua.commendation.proposal.ProposalSight;
import vn.thidua.commendation.proposal.ProposalState;
import vn.thidua.commendation.round.CommendationRefusal;
import vn.thidua.regulation.condition.Verdict;
import vn.thidua.shared.NotFound;

/** Takes what people say to questions, the unit first and then the office, and what a named person lets pass. */
@NamedInterface("desk")
@Service
@Transactional
public class AnswerDesk {

    private static final int LONGEST = 2_000;

    private final ProposalSight sight;
    private final EligibilityReads reads;
    private final EligibilityRows rows;
    private final Eligibility eligibility;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnswerDesk(
            ProposalSight sight,
            EligibilityReads reads,
            EligibilityRows rows,
            Eligibility eligibility,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sight = sight;
        this.reads = reads;
        this.rows = rows;
        this.eligibility = eligibility;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps an answer; the same said twice is one.
     *
     * @throws vn.thidua.shared.Refused with {@link CommendationRefusal#NOT_NOW} where the unit has nothing to say any more, or {@link CommendationRefusal#TOO_LONG}
     * @throws NotFound where the person has no say
     */
    public void answer(ProposalId id, String question, boolean yes, String word, Actor actor) {
        ProposalSight.Place place = sight.place(id, actor);
        if (!place.own() && !place.runs()) {
            throw new NotFound("proposal " + id);
        }
        boolean office = place.runs() && place.proposal().state() != ProposalState.DRAFT;
        if (!office && !place.proposal().state().unitWrites()) {
            CommendationRefusal.NOT_NOW.because().raise();
        }
        if (word.length() > LONGEST || question.length() > LONGEST) {
            CommendationRefusal.TOO_LONG.because(LONGEST).raise();
        }
        List<Answer> said =
                reads.answers(List.of(id)).getOrDefault(id, Map.of()).getOrDefault(question, List.of());
        boolean same = !said.isEmpty()
                && said.getLast().office() == office
                && said.getLast().yes() == yes
                && said.getLast().word().equals(word.strip());
        if (!same) {
            Instant now = Instant.now(clock);
            Answer answer =
                    new Answer(office, yes, word.strip(), now, actor.by().name());
            rows.answer(id, question, answer);
            events.publishEvent(new QuestionAnswered(id, question, office, yes, word.strip(), now, actor.by()));
        }
    }

    /**
     * Lets a proposal pass in spite of a finding, or takes that back.
     *
     * @param holds whether it passes
     * @throws vn.thidua.shared.Refused with {@link CommendationRefusal#NO_WHY} or {@link CommendationRefusal#NO_FINDING}
     * @throws NotFound where the person does not run the round
     */
    public void waive(ProposalId id, Finding.Sort finding, boolean holds, String why, Actor actor) {
        ProposalSight.Place place = sight.place(id, actor);
        if (!place.runs()) {
            throw new NotFound("proposal " + id);
        }
        if (why.isBlank()) {
            CommendationRefusal.NO_WHY.because().raise();
        }
        if (why.length() > LONGEST) {
            CommendationRefusal.TOO_LONG.because(LONGEST).raise();
        }
        boolean there = eligibility.of(List.of(place.proposal()), List.of(place.round())).values().stream()
                .flatMap(one -> one.judgements().stream())
                .flatMap(one -> one.findings().stream())
                .anyMatch(one -> one.sort() == finding
                        && (holds
                                ? one.found() != Verdict.MET && one.waiver().isEmpty()
                                : one.waiver().isPresent()));
        if (!there) {
            CommendationRefusal.NO_FINDING.because().raise();
        }
        Instant now = Instant.now(clock);
        rows.waive(id, finding, holds, why.strip(), now, actor.by());
        events.publishEvent(new FindingOverridden(id, finding.name(), holds, why.strip(), now, actor.by()));
    }
}
