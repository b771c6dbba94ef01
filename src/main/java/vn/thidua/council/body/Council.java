package vn.thidua.council.body;

import org.springframework.modulith.NamedInterface;
import vn.thidua.council.CouncilId;
import vn.thidua.organization.UnitId;

/**
 * A council.
 *
 * @param owner the body whose standing office works for it
 */
@NamedInterface("desk")
public record Council(CouncilId id, UnitId owner, CouncilKind kind, String name, String changedBy, long version) {

    /** Returns where it is shown. */
    public String path() {
        return "/awards/councils/" + id;
    }
}
