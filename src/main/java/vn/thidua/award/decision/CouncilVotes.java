package vn.thidua.award.decision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import vn.thidua.commendation.ProposalId;

/** What councils decided on proposals. */
public interface CouncilVotes {

    /**
     * A result of a session that is over.
     *
     * @param reached whether enough agreed
     * @param chosen whether it was also within the quota
     */
    record Vote(LocalDate heldOn, int agreed, int members, boolean reached, boolean chosen) {}

    /** Returns the last result of each proposal; on which no council voted is missing. */
    Map<ProposalId, Vote> of(Collection<ProposalId> proposals);
}
