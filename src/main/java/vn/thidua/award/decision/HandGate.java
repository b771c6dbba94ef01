package vn.thidua.award.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.award.decision.Hindrance.Sort;
import vn.thidua.commendation.AwardRoundId;
import vn.thidua.commendation.ProposalId;
import vn.thidua.commendation.eligibility.Eligibility;
import vn.thidua.commendation.eligibility.Finding;
import vn.thidua.commendation.proposal.Proposal;
import vn.thidua.commendation.proposal.ProposalState;
import vn.thidua.commendation.proposal.Recipient;
import vn.thidua.commendation.round.Ask;
import vn.thidua.commendation.round.AskQuota;
import vn.thidua.commendation.round.AwardRound;
import vn.thidua.commendation.round.RoundState;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.regulation.LawBook;
import vn.thidua.regulation.Matter;
import vn.thidua.regulation.RecipientKind;
import vn.thidua.shared.Phrase;

/** Says what stands against somebody who is written into a decision by hand, without a proposal: the same findings, as far as they can be made without a dossier, and the vote. */
@Component
class HandGate {

    private static final Set<Finding.Sort> NEVER =
            Set.of(Finding.Sort.FORM, Finding.Sort.DECIDER, Finding.Sort.DISSOLVED, Finding.Sort.ONCE);
    private static final Set<Finding.Sort> OF_ROUNDS =
            Set.of(Finding.Sort.QUOTA, Finding.Sort.LAW_QUOTA, Finding.Sort.LATE, Finding.Sort.HEADS);

    private final Eligibility eligibility;
    private final Rivals rivals;
    private final Units units;
    private final LawBook law;
    private final Clock clock;

    HandGate(Eligibility eligibility, Rivals rivals, Units units, LawBook law, Clock clock) {
        this.eligibility = eligibility;
        this.rivals = rivals;
        this.units = units;
        this.law = law;
        this.clock = clock;
    }

    /** Returns what stands against one who is to be written into a draft. */
    List<Hindrance> of(AwardDecision draft, Recipient who, String achievement) {
        LocalDate today = LocalDate.now(clock);
        List<Hindrance> against = new ArrayList<>(findings(draft, who, achievement, today));
        law.statutes()
                .find(Matter.VOTE, draft.form(), who.kind(), today)
                .filter(rule -> rule.value().asked())
                .map(rule -> new Hindrance(
                        Sort.NO_VOTE,
                        Phrase.of("decisionGate.voteByHand"),
                        Optional.of(rule.grounds()),
                        DecisionGate.general(rule)))
                .ifPresent(against::add);
        UUID subject = who.subject();
        if (subject != null) {
            against.addAll(rivals.of(subject, draft.form(), draft.year(), achievement, draft.id()));
        }
        return against;
    }

    private List<Hindrance> findings(AwardDecision draft, Recipient who, String achievement, LocalDate today) {
        UUID ask = UUID.randomUUID();
        AwardRound round = new AwardRound(
                new AwardRoundId(UUID.randomUUID()),
                draft.issuer(),
                draft.kind(),
                draft.title(),
                draft.year(),
                null,
                "",
                today,
                true,
                List.of(new Ask(ask, draft.form(), who.kind(), AskQuota.NONE, List.of(), false, null)),
                RoundState.OPEN,
                "",
                0);
        Proposal proposal = new Proposal(
                new ProposalId(UUID.randomUUID()),
                round.id(),
                ask,
                draft.form(),
                UUID.randomUUID(),
                draft.issuer(),
                who,
                new Proposal.Deeds(achievement, ""),
                Optional.empty(),
                new Proposal.Course(ProposalState.RECEIVED, null, today, "", false, null),
                "",
                0);
        return Objects.requireNonNull(
                        eligibility.of(List.of(proposal), List.of(round)).get(proposal.id()))
                .counts()
                .left()
                .stream()
                .filter(one -> !OF_ROUNDS.contains(one.sort()))
                .map(one -> new Hindrance(
                        Sort.FINDING,
                        Phrase.of(
                                "decisionGate.finding",
                                Phrase.of("awards.finding." + one.sort()),
                                Phrase.of("awards.verdict." + one.verdict())),
                        one.grounds(),
                        !NEVER.contains(one.sort())))
                .toList();
    }

    /** Returns which of the collectives in a decision are there no more on a day. */
    List<Conferral> gone(Collection<Conferral> all, LocalDate day) {
        List<Conferral> collectives = all.stream()
                .filter(one -> one.kind() == RecipientKind.COLLECTIVE)
                .toList();
        Set<UnitId> there = units.levels(
                        collectives.stream().map(HandGate::subject).collect(Collectors.toSet()), day)
                .keySet();
        return collectives.stream().filter(one -> !there.contains(subject(one))).toList();
    }

    private static UnitId subject(Conferral collective) {
        return new UnitId(Objects.requireNonNull(collective.subject()));
    }
}
