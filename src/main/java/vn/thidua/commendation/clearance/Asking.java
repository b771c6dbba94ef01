package vn.thidua.commendation.clearance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.commendation.ClearanceId;
import vn.thidua.commendation.ProposalId;
import vn.thidua.organization.UnitId;

/**
 * What the office asks one body.
 *
 * @param unit the body where it has accounts here, null for one outside
 * @param days working days until the answer is due
 * @param about candidates
 */
@NamedInterface("desk")
public record Asking(
        ClearanceId id, @Nullable UnitId unit, String body, int days, String words, List<ProposalId> about) {

    public Asking {
        about = List.copyOf(about);
    }
}
