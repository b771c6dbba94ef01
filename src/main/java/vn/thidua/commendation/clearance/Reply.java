package vn.thidua.commendation.clearance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.commendation.ProposalId;
import vn.thidua.evidence.domain.EvidenceFile;

/**
 * What a body answers.
 *
 * @param about what it says of each candidate
 * @param name of who answers, where that is not somebody with an account
 * @param paper number of the paper, where the office enters one
 * @param on day of that paper, null for today
 */
@NamedInterface("desk")
public record Reply(
        Map<ProposalId, Line> about,
        String name,
        String paper,
        @Nullable LocalDate on) {

    public Reply {
        about = Map.copyOf(about);
    }

    /**
     * What it says of one candidate.
     *
     * @param says null where nothing was chosen
     * @param files that were looked at already
     */
    public record Line(Clearance.@Nullable Says says, String reason, List<EvidenceFile> files) {

        public Line {
            files = List.copyOf(files);
        }
    }
}
