package vn.thidua.award.decision;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.commendation.ProposalId;
import vn.thidua.council.CouncilResult;
import vn.thidua.council.CouncilResults;

/** What sessions of councils decided whose minutes are fixed. */
@Component
class SessionVotes implements CouncilVotes {

    private final CouncilResults results;

    SessionVotes(CouncilResults results) {
        this.results = results;
    }

    @Override
    public Map<ProposalId, Vote> of(Collection<ProposalId> proposals) {
        return results.of(proposals).values().stream()
                .collect(Collectors.toMap(CouncilResult::proposal, SessionVotes::vote));
    }

    private static Vote vote(CouncilResult result) {
        return new Vote(result.heldOn(), result.agreed(), result.members(), result.reached(), result.chosen());
    }
}
