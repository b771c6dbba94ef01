package vn.thidua.scoring.web;

import java.util.List;
import java.util.Map;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.domain.ScaleLine;
import vn.thidua.shared.Paging;

/**
 * The scales that somebody may see.
 *
 * @param lines those of the page
 * @param owners names of the units whose scales they are
 * @param writes whether the person may begin one
 */
public record ScalesPage(List<ScaleLine> lines, Map<UnitId, String> owners, Paging paging, boolean writes) {

    /** Returns the name of the unit whose scale it is. */
    public String owner(ScaleLine line) {
        return owners.getOrDefault(line.owner(), "");
    }
}
