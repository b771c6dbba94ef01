package vn.thidua.commendation.proposal;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * A proposal as the unit writes it.
 *
 * @param ask what of the round it is for
 */
@NamedInterface("desk")
public record ProposalText(UUID ask, Recipient who, Proposal.Deeds deeds) {}
