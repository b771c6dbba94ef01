package vn.thidua.commendation.proposal;

import org.springframework.modulith.NamedInterface;

/** How far a proposal is. */
@NamedInterface("desk")
public enum ProposalState {
    /** Only the unit sees it. */
    DRAFT,
    /** It waits for the office. */
    SUBMITTED,
    /** The office has it and gave a receipt. */
    RECEIVED,
    /** It waits for the unit. */
    RETURNED,
    /** It is no proposal any more. */
    WITHDRAWN,
    /** A decision gave what was proposed. */
    AWARDED;

    /** Tells whether the unit may write in it. */
    public boolean unitWrites() {
        return this == DRAFT || this == RETURNED;
    }

    /** Tells whether it waits at the office or is on its way there. */
    public boolean proposed() {
        return this == SUBMITTED || this == RECEIVED;
    }
}
