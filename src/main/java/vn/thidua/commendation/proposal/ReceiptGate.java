package vn.thidua.commendation.proposal;

import java.util.List;
import org.springframework.modulith.NamedInterface;
import vn.thidua.shared.Refusal;

/** Knows what keeps a proposal from being received: what the law demands and is missing, and what speaks against it. */
@NamedInterface("desk")
public interface ReceiptGate {

    /** Returns what keeps the office from receiving a proposal today; none where nothing does. */
    List<Refusal> stops(ProposalSight.Place place);

    /** Tells whether something is left that the unit could settle: a question it did not answer, a paper that is not there, something that speaks against it. */
    boolean leaves(ProposalSight.Place place);
}
