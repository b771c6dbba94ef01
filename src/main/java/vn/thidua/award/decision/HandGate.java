package vn.thidua.award.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.award.decision.Hindrance.Sort;
import vn.thidua.commendation.AwardRoundId;
import vn.thidua.commendation.ProposalId;
import vn.thidua.commendation.eligibility.Assessment;
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

    /** Somebody who is written in, and for what. */
    record Line(Recipient who, String achievement) {}

    /** Returns what stands today against one who is to be written into a draft. */
    List<Hindrance> of(AwardDecision draft, Recipient who, String achievement) {
        return of(draft, List.of(new Line(who, achievement)), LocalDate.now(clock))
                .getFirst();
    }

    /** Returns what stands against each of those who are written into a draft, by the law of a day; as many statements for many as for one. */
    List<List<Hindrance>> of(AwardDecision draft, List<Line> lines, LocalDate day) {
        if (lines.isEmpty()) {
            return List.of();
        }
        List<List<Hindrance>> found = findings(draft, lines, day);
        List<List<Hindrance>> others = rivals.of(
                List.of(draft.issuer()),
                lines.stream()
                        .map(one -> new Rivals.Asked(
                                Whom.of(one.who(), draft.issuer()),
                                null,
                                draft.form(),
                                draft.year(),
                                one.achievement()))
                        .toList(),
                draft.id());
        return IntStream.range(0, lines.size())
                .mapToObj(at -> Stream.of(
                                found.get(at).stream(),
                                vote(draft, lines.get(at).who().kind(), day).stream(),
                                others.get(at).stream())
                        .flatMap(one -> one)
                        .toList())
                .toList();
    }

    private Optional<Hindrance> vote(AwardDecision draft, RecipientKind kind, LocalDate day) {
        return law.statutes()
                .find(Matter.VOTE, draft.form(), kind, day)
                .filter(rule -> rule.value().asked())
                .map(rule -> new Hindrance(
                        Sort.NO_VOTE,
                        Phrase.of("decisionGate.voteByHand"),
                        Optional.of(rule.grounds()),
                        DecisionGate.general(rule)));
    }

    private List<List<Hindrance>> findings(AwardDecision draft, List<Line> lines, LocalDate day) {
        Map<RecipientKind, UUID> asks = lines.stream()
                .map(one -> one.who().kind())
                .distinct()
                .collect(Collectors.toMap(Function.identity(), kind -> UUID.randomUUID()));
        AwardRound round = new AwardRound(
                new AwardRoundId(UUID.randomUUID()),
                draft.issuer(),
                draft.kind(),
                draft.title(),
                draft.year(),
                null,
                "",
                day,
                true,
                asks.entrySet().stream()
                        .map(ask -> new Ask(
                                ask.getValue(), draft.form(), ask.getKey(), AskQuota.NONE, List.of(), false, null))
                        .toList(),
                RoundState.OPEN,
                "",
                0);
        List<Proposal> proposals = lines.stream()
                .map(one -> new Proposal(
                        new ProposalId(UUID.randomUUID()),
                        round.id(),
                        Objects.requireNonNull(asks.get(one.who().kind())),
                        draft.form(),
                        UUID.randomUUID(),
                        draft.issuer(),
                        one.who(),
                        new Proposal.Deeds(one.achievement(), ""),
                        Optional.empty(),
                        new Proposal.Course(ProposalState.RECEIVED, null, day, "", false, null),
                        "",
                        0))
                .toList();
        Map<ProposalId, Assessment> found = eligibility.of(proposals, List.of(round));
        return proposals.stream()
                .map(one -> hindrances(Objects.requireNonNull(found.get(one.id()))))
                .toList();
    }

    private static List<Hindrance> hindrances(Assessment found) {
        return found.counts().left().stream()
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
