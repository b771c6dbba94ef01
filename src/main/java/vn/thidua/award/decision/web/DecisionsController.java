package vn.thidua.award.decision.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.award.decision.AwardDecision;
import vn.thidua.award.decision.AwardDecisions;
import vn.thidua.award.decision.Conferral;
import vn.thidua.award.decision.ConferralState;
import vn.thidua.award.decision.DecisionFilter;
import vn.thidua.award.decision.DecisionId;
import vn.thidua.award.decision.DecisionSight;
import vn.thidua.award.decision.DecisionState;
import vn.thidua.commendation.AwardRoundId;
import vn.thidua.commendation.proposal.Proposal;
import vn.thidua.commendation.proposal.ProposalReads;
import vn.thidua.commendation.proposal.ProposalState;
import vn.thidua.commendation.round.AwardRound;
import vn.thidua.commendation.round.AwardRoundSight;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.regulation.LawBook;
import vn.thidua.shared.Paging;
import vn.thidua.shared.Screen;

/** Lists decisions. */
@Controller
@Needs(Act.SEE_DECISIONS)
class DecisionsController {

    private final AwardDecisions reads;
    private final DecisionSight sight;
    private final DecisionPages pages;
    private final Rounds rounds;
    private final Units units;
    private final LawBook law;
    private final Clock clock;

    DecisionsController(
            AwardDecisions reads,
            DecisionSight sight,
            DecisionPages pages,
            Rounds rounds,
            Units units,
            LawBook law,
            Clock clock) {
        this.reads = reads;
        this.sight = sight;
        this.pages = pages;
        this.rounds = rounds;
        this.units = units;
        this.law = law;
        this.clock = clock;
    }

    /** Rounds and who is proposed in them. */
    @org.springframework.stereotype.Component
    record Rounds(AwardRoundSight sight, ProposalReads proposals) {}

    @GetMapping("/awards/decisions")
    Screen list(
            Actor actor,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String form,
            @RequestParam(defaultValue = "1") int page) {
        LocalDate today = LocalDate.now(clock);
        DecisionFilter filter = new DecisionFilter(
                sight.care(actor), state(state), year(year), form.strip(), !sight.works(actor), today);
        Paging paging = new Paging(Math.toIntExact(reads.count(filter)), page);
        List<AwardDecision> all = reads.page(filter, paging.from(), Math.max(1, paging.to() - paging.from()));
        Map<UnitId, String> issuers =
                units.names(all.stream().map(AwardDecision::issuer).collect(Collectors.toSet()), today);
        Map<DecisionId, List<Conferral>> awards =
                reads.conferralsOf(all.stream().map(AwardDecision::id).toList());
        boolean drafts = sight.may(Act.DRAFT_DECISIONS, sight.body(actor), actor);
        return Screen.show(
                "decision/list",
                new DecisionsPage(
                        all.stream()
                                .map(one -> new DecisionsPage.Line(
                                        one,
                                        issuers.getOrDefault(one.issuer(), ""),
                                        pages.label(one.form()),
                                        Math.toIntExact(awards.getOrDefault(one.id(), List.of()).stream()
                                                .filter(award -> award.state() != ConferralState.CORRECTED)
                                                .count())))
                                .toList(),
                        paging,
                        state,
                        year,
                        form,
                        law.statutes().forms(today),
                        drafts ? ready(actor) : List.of(),
                        drafts,
                        sight.may(Act.ISSUE_DECISIONS, sight.body(actor), actor)));
    }

    /** Returns the rounds that the person runs and of which proposals wait for a decision. */
    private List<DecisionsPage.Ready> ready(Actor actor) {
        List<AwardRound> visible = rounds.sight().visible(actor);
        Set<UnitId> run =
                rounds.sight().runFrom(visible.stream().map(AwardRound::owner).toList(), actor);
        List<AwardRound> own =
                visible.stream().filter(one -> run.contains(one.owner())).toList();
        List<Proposal> received =
                rounds.proposals().waiting(own.stream().map(AwardRound::id).toList(), ProposalState.RECEIVED);
        Set<vn.thidua.commendation.ProposalId> taken =
                reads.ofProposals(received.stream().map(Proposal::id).toList()).keySet();
        Map<AwardRoundId, Long> counts = received.stream()
                .filter(one -> !taken.contains(one.id()))
                .collect(Collectors.groupingBy(Proposal::round, Collectors.counting()));
        return own.stream()
                .filter(one -> counts.containsKey(one.id()))
                .map(one -> new DecisionsPage.Ready(one, Math.toIntExact(counts.getOrDefault(one.id(), 0L))))
                .toList();
    }

    private static @Nullable DecisionState state(String typed) {
        return Arrays.stream(DecisionState.values())
                .filter(one -> one.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Integer year(String typed) {
        return Optional.of(typed.strip())
                .filter(text -> text.matches("(19|20|21)\\d\\d"))
                .map(Integer::valueOf)
                .orElse(null);
    }
}
