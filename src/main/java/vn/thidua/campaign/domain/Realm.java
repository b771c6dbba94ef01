package vn.thidua.campaign.domain;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitId;

/**
 * Whose documents speak, and to whom: "Phòng Nội vụ" in the plan of a district is the district's own.
 *
 * @param body the body whose office runs the campaign, for which answers are remembered; null where every office does
 * @param units units below the body that issues the campaign; none where nobody knows it
 */
record Realm(@Nullable UnitId body, Set<UnitId> units) {

    /** Returns those within the realm, or all where none is. */
    List<UnitId> prefer(Collection<UnitId> found) {
        List<UnitId> inside = found.stream().filter(units::contains).toList();
        return inside.isEmpty() ? List.copyOf(found) : inside;
    }
}
