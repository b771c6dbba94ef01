package vn.thidua.commendation.proposal;

import java.time.Instant;

/**
 * What became of a proposal.
 *
 * @param word number of the receipt, or a reason
 */
public record ProposalStep(ProposalState state, String word, Instant at, String by) {}
