package vn.thidua.award.decision;

import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.commendation.proposal.Proposal;
import vn.thidua.organization.UnitId;
import vn.thidua.regulation.RecipientKind;
import vn.thidua.shared.Refusal;

/** What drafting a decision asks: the gate, the words, and who may give what. */
@Component
record Drafting(DecisionGate gate, HandGate hand, DecisionWords words, SigningAuthority signing) {

    /** Returns why a proposal cannot go in, given what was said to what stands against it. */
    Optional<Refusal> whyNot(Candidate candidate, String reason) {
        if (candidate.fits()) {
            return Optional.empty();
        }
        if (!candidate.waivable()) {
            return Optional.of(DecisionRefusal.HINDERED.because(
                    candidate.proposal().who().name(),
                    candidate.against().stream()
                            .filter(one -> !one.waivable())
                            .findFirst()
                            .orElseThrow()
                            .why()));
        }
        return reason.isEmpty()
                ? Optional.of(DecisionRefusal.NO_REASON.because(
                        candidate.proposal().who().name(),
                        candidate.against().getFirst().why()))
                : Optional.empty();
    }

    /** Returns who is told of an award: the collective itself, else the unit that proposed. */
    static UnitId told(Proposal proposal) {
        return proposal.who().kind() == RecipientKind.COLLECTIVE
                ? new UnitId(Objects.requireNonNull(proposal.who().subject()))
                : proposal.unit();
    }
}
