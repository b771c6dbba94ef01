package vn.thidua.award.decision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.commendation.ProposalId;
import vn.thidua.commendation.proposal.Proposal;
import vn.thidua.commendation.proposal.ProposalReads;
import vn.thidua.commendation.proposal.Recipient;
import vn.thidua.commendation.round.AwardRound;
import vn.thidua.commendation.round.AwardRoundReads;
import vn.thidua.shared.Phrase;
import vn.thidua.shared.Refusal;

/** Looks once more at all who stand in a decision before it gets its number, and before it becomes effective: what came up since they were put in. */
@Component
class IssueGate {

    private final DecisionGate gate;
    private final HandGate hand;
    private final CouncilVotes votes;
    private final ProposalReads proposals;
    private final AwardRoundReads rounds;

    IssueGate(DecisionGate gate, HandGate hand, CouncilVotes votes, ProposalReads proposals, AwardRoundReads rounds) {
        this.gate = gate;
        this.hand = hand;
        this.votes = votes;
        this.proposals = proposals;
        this.rounds = rounds;
    }

    /** Returns why somebody cannot stay in a draft that is to get its number on a day. */
    Optional<Refusal> whyNotNumber(AwardDecision draft, List<Conferral> all, LocalDate day) {
        return twice(all).or(() -> whyNot(draft, all, day, one -> true));
    }

    /** Returns why somebody cannot stay in a decision that is to become effective; what a named person may let pass was looked at with the number. */
    Optional<Refusal> whyNotSign(AwardDecision numbered, List<Conferral> all) {
        return whyNot(numbered, all, numbered.decidedOn().orElseThrow(), one -> !one.waivable());
    }

    /** Returns what stands against those in a draft who come from proposals, as it is now. */
    List<Candidate> candidates(AwardDecision draft, Collection<Conferral> all) {
        if (draft.round() == null) {
            return List.of();
        }
        AwardRound round = rounds.find(draft.round()).orElseThrow();
        return gate.of(proposals(draft, all), List.of(round), draft.id());
    }

    /** Returns what stands against each who was written in by hand, by the law of a day. */
    Map<ConferralId, List<Hindrance>> byHand(AwardDecision draft, Collection<Conferral> all, LocalDate day) {
        List<Conferral> written =
                all.stream().filter(one -> one.proposal() == null).toList();
        List<List<Hindrance>> against = hand.of(
                draft,
                written.stream()
                        .map(one -> new HandGate.Line(
                                new Recipient(one.kind(), one.subject(), one.name(), one.line(), false),
                                one.achievement()))
                        .toList(),
                day);
        Map<ConferralId, List<Hindrance>> found = new HashMap<>();
        for (int at = 0; at < written.size(); at++) {
            found.put(written.get(at).id(), against.get(at));
        }
        return found;
    }

    /** Returns the day on which the last of them was received or voted on: no decision can be older. */
    LocalDate earliest(AwardDecision draft, Collection<Conferral> all) {
        List<Proposal> proposed = proposals(draft, all);
        return Stream.concat(
                        proposed.stream().map(one -> one.course().receivedOn()).filter(Objects::nonNull),
                        votes.of(proposed.stream().map(Proposal::id).toList()).values().stream()
                                .map(CouncilVotes.Vote::heldOn))
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    private Optional<Refusal> whyNot(
            AwardDecision decision, List<Conferral> all, LocalDate day, Predicate<Hindrance> counts) {
        List<Conferral> gone = hand.gone(all, day);
        if (!gone.isEmpty()) {
            return Optional.of(
                    DecisionRefusal.HINDERED.because(gone.getFirst().name(), Phrase.of("decisionGate.gone")));
        }
        Map<ProposalId, List<Hindrance>> proposed = candidates(decision, all).stream()
                .collect(Collectors.toMap(one -> one.proposal().id(), Candidate::against));
        Map<ConferralId, List<Hindrance>> written = byHand(decision, all, day);
        return all.stream()
                .flatMap(one -> (one.proposal() == null
                                ? written.getOrDefault(one.id(), List.<Hindrance>of())
                                : proposed.getOrDefault(one.proposal(), List.<Hindrance>of()))
                        .stream()
                                .filter(counts)
                                .filter(against ->
                                        !against.waivable() || one.waiver().isEmpty())
                                .map(against -> DecisionRefusal.HINDERED.because(one.name(), against.why())))
                .findFirst();
    }

    private static Optional<Refusal> twice(List<Conferral> all) {
        Set<Whom> seen = new HashSet<>();
        return all.stream()
                .filter(one -> !seen.add(Whom.of(one)))
                .findFirst()
                .map(one -> DecisionRefusal.TWICE.because(one.name()));
    }

    private List<Proposal> proposals(AwardDecision draft, Collection<Conferral> all) {
        if (draft.round() == null) {
            return List.of();
        }
        Set<ProposalId> ids =
                all.stream().map(Conferral::proposal).filter(Objects::nonNull).collect(Collectors.toSet());
        return proposals.of(draft.round()).stream()
                .filter(one -> ids.contains(one.id()))
                .toList();
    }
}
