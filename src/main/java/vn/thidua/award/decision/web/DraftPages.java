package vn.thidua.award.decision.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.award.decision.AwardDecisions;
import vn.thidua.award.decision.Candidate;
import vn.thidua.award.decision.DecisionGate;
import vn.thidua.award.decision.DecisionSight;
import vn.thidua.award.decision.SigningAuthority;
import vn.thidua.commendation.ProposalId;
import vn.thidua.commendation.proposal.Proposal;
import vn.thidua.commendation.proposal.ProposalReads;
import vn.thidua.commendation.proposal.ProposalState;
import vn.thidua.commendation.round.AwardRound;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** Makes the page on which the office chooses who goes into a decision. */
@Component
class DraftPages {

    private final DecisionGate gate;
    private final AwardDecisions decisions;
    private final SigningAuthority signing;
    private final DecisionPages pages;
    private final ProposalReads proposals;
    private final DraftRights rights;
    private final Clock clock;

    DraftPages(
            DecisionGate gate,
            AwardDecisions decisions,
            SigningAuthority signing,
            DecisionPages pages,
            ProposalReads proposals,
            DraftRights rights,
            Clock clock) {
        this.gate = gate;
        this.decisions = decisions;
        this.signing = signing;
        this.pages = pages;
        this.proposals = proposals;
        this.rights = rights;
        this.clock = clock;
    }

    /** Whose decisions somebody drafts, and what units are called. */
    @Component
    record DraftRights(DecisionSight sight, Units units) {}

    DraftPage of(
            String id,
            AwardRound round,
            String form,
            Optional<Map<String, String>> picked,
            Optional<Refusal> refusal,
            Actor actor) {
        if (!rights.sight().may(Act.DRAFT_DECISIONS, round.owner(), actor)) {
            throw new NotFound("decisions of " + round.owner());
        }
        LocalDate today = LocalDate.now(clock);
        List<Proposal> all = proposals.of(round.id()).stream()
                .filter(one -> one.state() != ProposalState.DRAFT
                        && one.state() != ProposalState.WITHDRAWN
                        && one.state() != ProposalState.AWARDED)
                .toList();
        List<DraftPage.Choice> forms = forms(all);
        String chosen = forms.stream().map(DraftPage.Choice::code).anyMatch(form::equals)
                ? form
                : forms.stream().findFirst().map(DraftPage.Choice::code).orElse("");
        List<Proposal> of =
                all.stream().filter(one -> one.form().equals(chosen)).toList();
        List<Candidate> candidates = gate.of(of, List.of(round), null);
        Map<UnitId, String> names =
                rights.units().names(of.stream().map(Proposal::unit).collect(Collectors.toSet()), today);
        return new DraftPage(
                id,
                round,
                chosen,
                forms,
                candidates,
                of.stream()
                        .collect(Collectors.toMap(
                                one -> one.id().toString(), one -> names.getOrDefault(one.unit(), ""))),
                picked.orElseGet(() -> candidates.stream()
                        .filter(Candidate::fits)
                        .collect(Collectors.toMap(one -> one.proposal().id().toString(), one -> ""))),
                chosen.isEmpty() ? Optional.empty() : signing.whyNotGive(round.owner(), chosen, today),
                refusal);
    }

    private List<DraftPage.Choice> forms(List<Proposal> all) {
        Map<ProposalId, ?> taken =
                decisions.ofProposals(all.stream().map(Proposal::id).toList());
        Map<String, Long> counts = all.stream()
                .filter(one -> !taken.containsKey(one.id()))
                .collect(Collectors.groupingBy(Proposal::form, Collectors.counting()));
        return all.stream()
                .map(Proposal::form)
                .distinct()
                .map(form -> new DraftPage.Choice(form, pages.label(form), counts.getOrDefault(form, 0L)))
                .toList();
    }
}
