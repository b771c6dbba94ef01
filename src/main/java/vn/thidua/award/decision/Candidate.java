package vn.thidua.award.decision;

import java.util.List;
import org.springframework.modulith.NamedInterface;
import vn.thidua.commendation.proposal.Proposal;

/**
 * A proposal that is to go into a decision.
 *
 * @param against what stands against it, nothing where it may go in
 */
@NamedInterface("desk")
public record Candidate(Proposal proposal, List<Hindrance> against) {

    /** Copies the list. */
    public Candidate {
        against = List.copyOf(against);
    }

    /** Tells whether nothing stands against it. */
    public boolean fits() {
        return against.isEmpty();
    }

    /** Tells whether a named person may let it in, with a reason. */
    public boolean waivable() {
        return !fits() && against.stream().allMatch(Hindrance::waivable);
    }
}
