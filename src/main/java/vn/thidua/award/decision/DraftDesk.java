package vn.thidua.award.decision;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.commendation.ProposalId;
import vn.thidua.commendation.proposal.Proposal;
import vn.thidua.commendation.proposal.ProposalReads;
import vn.thidua.commendation.round.AwardRound;
import vn.thidua.honours.CommendationKind;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** Drafts decisions from the proposals of a round, or begins one by hand. */
@NamedInterface("desk")
@Service
@Transactional
public class DraftDesk {

    private final DecisionRows rows;
    private final DraftLocks locks;
    private final DecisionSight sight;
    private final ProposalReads proposals;
    private final Drafting drafting;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DraftDesk(
            DecisionRows rows,
            DraftLocks locks,
            DecisionSight sight,
            ProposalReads proposals,
            Drafting drafting,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.locks = locks;
        this.sight = sight;
        this.proposals = proposals;
        this.drafting = drafting;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Drafts a decision from proposals of a round; the same sent twice is one.
     *
     * @param form code of the title or form
     * @param picked the proposals, each with why it goes in in spite of something, empty where nothing stands against it
     * @throws vn.thidua.shared.Refused with {@link DecisionRefusal#NOBODY}, {@link DecisionRefusal#TWICE}, {@link DecisionRefusal#HINDERED}, {@link DecisionRefusal#NO_REASON}, {@link DecisionRefusal#NO_FORM} or {@link DecisionRefusal#NOT_OURS_TO_GIVE}
     * @throws NotFound where the person does not draft decisions of the body
     */
    public void fromRound(DecisionId id, AwardRound round, String form, Map<ProposalId, String> picked, Actor actor) {
        own(round.owner(), actor);
        locks.alone(round.owner());
        if (rows.lock(id)) {
            return;
        }
        drafting.signing().whyNotGive(round.owner(), form, today()).ifPresent(Refusal::raise);
        List<Proposal> chosen = proposals.of(round.id()).stream()
                .filter(one -> one.form().equals(form) && picked.containsKey(one.id()))
                .toList();
        if (chosen.isEmpty()) {
            DecisionRefusal.NOBODY.because().raise();
        }
        twice(chosen).ifPresent(Refusal::raise);
        DecisionWords words = drafting.words();
        String achievement = words.achievement(form, round.year(), Optional.of(round));
        List<Written> lines = new ArrayList<>();
        for (Candidate candidate : drafting.gate().of(chosen, List.of(round), null)) {
            String reason = picked.getOrDefault(candidate.proposal().id(), "").strip();
            drafting.whyNot(candidate, reason).ifPresent(Refusal::raise);
            lines.add(written(candidate, achievement, candidate.fits() ? "" : waiver(reason, actor)));
        }
        begin(
                new AwardDecision(
                        id,
                        round.owner(),
                        round.id(),
                        round.kind(),
                        form,
                        round.year(),
                        words.title(form, Optional.of(round)),
                        words.text(round.owner(), form, Optional.of(round), today()),
                        Optional.empty(),
                        DecisionState.DRAFT,
                        null,
                        "",
                        0),
                lines,
                actor);
    }

    /**
     * Begins a decision without a round, with nobody in it yet; the same sent twice is one.
     *
     * @throws vn.thidua.shared.Refused with {@link DecisionRefusal#NO_FORM}, {@link DecisionRefusal#NOT_OURS_TO_GIVE} or {@link DecisionRefusal#YEAR_TO_COME}
     */
    public void byHand(DecisionId id, CommendationKind kind, String form, int year, Actor actor) {
        own(sight.body(actor), actor);
        if (rows.lock(id)) {
            return;
        }
        drafting.signing().whyNotGive(sight.body(actor), form, today()).ifPresent(Refusal::raise);
        if (year > today().getYear()) {
            DecisionRefusal.YEAR_TO_COME.because(String.valueOf(year)).raise();
        }
        DecisionWords words = drafting.words();
        begin(
                new AwardDecision(
                        id,
                        sight.body(actor),
                        null,
                        kind,
                        form,
                        year,
                        words.title(form, Optional.empty()),
                        words.text(sight.body(actor), form, Optional.empty(), today()),
                        Optional.empty(),
                        DecisionState.DRAFT,
                        null,
                        "",
                        0),
                List.of(),
                actor);
    }

    private static Optional<Refusal> twice(List<Proposal> chosen) {
        Set<Whom> seen = new HashSet<>();
        return chosen.stream()
                .filter(one -> !seen.add(Whom.of(one)))
                .findFirst()
                .map(one -> DecisionRefusal.TWICE.because(one.who().name()));
    }

    private void begin(AwardDecision draft, List<Written> lines, Actor actor) {
        Instant now = Instant.now(clock);
        if (rows.insert(draft, now, actor.by())) {
            rows.add(draft.id(), lines, now);
            rows.order(draft.id());
            rows.note(draft.id(), DecisionStep.What.DRAFTED, "", now, actor.by());
            events.publishEvent(new DecisionKept(draft.id(), draft.title(), now, actor.by()));
        }
    }

    private static Written written(Candidate candidate, String achievement, String waiver) {
        Proposal one = candidate.proposal();
        return new Written(
                one.who().kind(),
                one.who().subject(),
                one.who().name(),
                one.who().post(),
                achievement,
                Drafting.told(one),
                one.id(),
                waiver);
    }

    static String waiver(String reason, Actor actor) {
        return reason + " (" + actor.by().name() + ")";
    }

    private void own(vn.thidua.organization.UnitId issuer, Actor actor) {
        if (!sight.may(Act.DRAFT_DECISIONS, issuer, actor)) {
            throw new NotFound("decisions of " + issuer);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
