package vn.thidua.award.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.decision.CouncilVotes.Vote;
import vn.thidua.award.decision.Hindrance.Sort;
import vn.thidua.commendation.AwardRoundId;
import vn.thidua.commendation.ProposalId;
import vn.thidua.commendation.dossier.Dossiers;
import vn.thidua.commendation.dossier.Piece;
import vn.thidua.commendation.dossier.Pieces;
import vn.thidua.commendation.eligibility.Assessment;
import vn.thidua.commendation.eligibility.Eligibility;
import vn.thidua.commendation.eligibility.Finding;
import vn.thidua.commendation.proposal.Proposal;
import vn.thidua.commendation.proposal.ProposalState;
import vn.thidua.commendation.round.AwardRound;
import vn.thidua.regulation.LawBook;
import vn.thidua.regulation.Matter;
import vn.thidua.regulation.Provision;
import vn.thidua.regulation.Statutes;
import vn.thidua.regulation.value.VoteRule;
import vn.thidua.shared.Phrase;

/** Says what stands against proposals on their way into a decision; a fixed number of statements, however many. */
@Component
public class DecisionGate {

    private final Eligibility eligibility;
    private final Dossiers dossiers;
    private final CouncilVotes votes;
    private final AwardDecisions decisions;
    private final Rivals rivals;
    private final LawBook law;
    private final Clock clock;

    DecisionGate(
            Eligibility eligibility,
            Dossiers dossiers,
            CouncilVotes votes,
            AwardDecisions decisions,
            Rivals rivals,
            LawBook law,
            Clock clock) {
        this.eligibility = eligibility;
        this.dossiers = dossiers;
        this.votes = votes;
        this.decisions = decisions;
        this.rivals = rivals;
        this.law = law;
        this.clock = clock;
    }

    /** What is known of all of them. */
    private record Known(
            Map<ProposalId, Assessment> found,
            Map<ProposalId, Pieces> papers,
            Map<ProposalId, Vote> votes,
            Map<ProposalId, Conferral> taken,
            Map<ProposalId, List<Hindrance>> rivals,
            Map<AwardRoundId, AwardRound> rounds,
            Statutes statutes,
            LocalDate today) {}

    /**
     * Returns what stands against each proposal, in their order.
     *
     * @param rounds theirs, all of them
     * @param own the decision into which they are to go, in which they may be already; null for a new one
     */
    public List<Candidate> of(Collection<Proposal> proposals, Collection<AwardRound> rounds, @Nullable DecisionId own) {
        if (proposals.isEmpty()) {
            return List.of();
        }
        List<ProposalId> ids = proposals.stream().map(Proposal::id).toList();
        Map<AwardRoundId, AwardRound> byId =
                rounds.stream().collect(Collectors.toMap(AwardRound::id, Function.identity(), (one, same) -> one));
        Known known = new Known(
                eligibility.of(proposals, rounds),
                dossiers.of(proposals),
                votes.of(ids),
                decisions.ofProposals(ids),
                rivals(proposals, byId, own),
                byId,
                law.statutes(),
                LocalDate.now(clock));
        return proposals.stream()
                .map(one -> new Candidate(one, against(one, own, known)))
                .toList();
    }

    private Map<ProposalId, List<Hindrance>> rivals(
            Collection<Proposal> proposals, Map<AwardRoundId, AwardRound> rounds, @Nullable DecisionId own) {
        List<Proposal> all = List.copyOf(proposals);
        List<List<Hindrance>> against = rivals.of(
                rounds.values().stream().map(AwardRound::owner).collect(Collectors.toSet()),
                all.stream()
                        .map(one -> new Rivals.Asked(
                                Whom.of(one),
                                one.id(),
                                one.form(),
                                Objects.requireNonNull(rounds.get(one.round())).year(),
                                one.deeds().text()))
                        .toList(),
                own);
        return IntStream.range(0, all.size())
                .boxed()
                .collect(Collectors.toMap(at -> all.get(at).id(), against::get));
    }

    private static List<Hindrance> against(Proposal proposal, @Nullable DecisionId own, Known known) {
        List<Hindrance> against = new ArrayList<>();
        Conferral taken = known.taken().get(proposal.id());
        boolean inOwn = taken != null && taken.decision().equals(own);
        if (taken != null && !inOwn) {
            against.add(new Hindrance(Sort.TAKEN, Phrase.of("decisionGate.taken"), Optional.empty(), false));
        }
        if (proposal.state() != ProposalState.RECEIVED) {
            against.add(new Hindrance(
                    Sort.NOT_RECEIVED,
                    Phrase.of("decisionGate.notReceived", Phrase.of("awards.proposal." + proposal.state())),
                    Optional.empty(),
                    false));
        }
        findings(proposal, known).forEach(against::add);
        papers(Objects.requireNonNull(known.papers().get(proposal.id()))).forEach(against::add);
        vote(proposal, known).ifPresent(against::add);
        against.addAll(known.rivals().getOrDefault(proposal.id(), List.of()));
        return against;
    }

    private static List<Hindrance> findings(Proposal proposal, Known known) {
        Assessment assessment = Objects.requireNonNull(known.found().get(proposal.id()));
        boolean within = withinQuota(proposal, known);
        return assessment.counts().left().stream()
                .filter(one -> !(within && one.sort() == Finding.Sort.QUOTA))
                .map(DecisionGate::finding)
                .toList();
    }

    /** More are proposed than the round has places for; whom the council chose has one of them. */
    private static boolean withinQuota(Proposal proposal, Known known) {
        Vote vote = known.votes().get(proposal.id());
        return vote != null
                && vote.chosen()
                && Objects.requireNonNull(known.rounds().get(proposal.round()))
                        .ask(proposal.ask())
                        .filter(ask -> ask.quota().limit().isPresent())
                        .isPresent();
    }

    private static Hindrance finding(Finding finding) {
        return new Hindrance(
                Sort.FINDING,
                Phrase.of(
                        "decisionGate.finding",
                        Phrase.of("awards.finding." + finding.sort()),
                        Phrase.of("awards.verdict." + finding.verdict())),
                finding.grounds(),
                false);
    }

    private static List<Hindrance> papers(Pieces pieces) {
        return pieces.left().stream()
                .map(piece -> new Hindrance(
                        Sort.PAPER,
                        Phrase.of(
                                piece.standing() == Piece.Standing.TO_SAY
                                        ? "decisionGate.paperToSay"
                                        : "decisionGate.paper",
                                piece.sheets().isEmpty()
                                        ? ""
                                        : piece.sheets().getFirst().part().label()),
                        pieces.grounds(),
                        false))
                .toList();
    }

    /** Tells whether a rule is only that for everything, and not seen in a source. */
    static boolean general(Provision<VoteRule> rule) {
        return rule.about().equals(Provision.ALL) && !rule.grounds().verified();
    }

    /** Where only the general rule asks for a vote, and nobody has seen that in a source, it is left to a named person; a rule of the form itself is kept to. */
    private static Optional<Hindrance> vote(Proposal proposal, Known known) {
        Optional<Provision<VoteRule>> asked = known.statutes()
                .find(Matter.VOTE, proposal.form(), proposal.who().kind(), proposal.judgedAsOf(known.today()))
                .filter(rule -> rule.value().asked());
        Vote vote = known.votes().get(proposal.id());
        if (vote != null) {
            return vote.chosen()
                    ? Optional.empty()
                    : Optional.of(new Hindrance(
                            Sort.VOTE_LOST,
                            Phrase.of(
                                    vote.reached() ? "decisionGate.overQuota" : "decisionGate.voteLost",
                                    vote.agreed(),
                                    vote.members(),
                                    vote.heldOn()),
                            asked.map(Provision::grounds),
                            false));
        }
        return asked.map(rule -> new Hindrance(
                Sort.NO_VOTE,
                Phrase.of(
                        rule.value().more() ? "decisionGate.noVoteMore" : "decisionGate.noVote",
                        rule.value().percent()),
                Optional.of(rule.grounds()),
                general(rule)));
    }
}
