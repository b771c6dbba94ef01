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
    WITHDRAWN;

    /** Tells whether the unit may write in it. */
    public boolean unitWrites() {
        return this == DRAFT || this == RETURNED;
    }

    /** Tells whether it counts as proposed: the office has or is to have it. */
    public boolean proposed() {
        return this == SUBMITTED || this == RECEIVED;
    }
}
