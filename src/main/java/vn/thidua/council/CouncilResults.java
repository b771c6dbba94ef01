package vn.thidua.council;

import java.util.Collection;
import java.util.Map;
import vn.thidua.commendation.ProposalId;

/** What councils said, as later modules may read it. */
public interface CouncilResults {

    /** Returns what was said last of each proposal that stood before a council in a session whose minutes are fixed; one statement, however many. */
    Map<ProposalId, CouncilResult> of(Collection<ProposalId> proposals);
}
