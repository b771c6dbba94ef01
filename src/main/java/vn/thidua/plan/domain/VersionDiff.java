package vn.thidua.plan.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.plan.PlanItemId;

/**
 * What a revised plan changes, item by item. Rejected items count as not there.
 *
 * @param added items that the version before did not have
 * @param changed items that go on with another value
 * @param removed items of the version before that do not go on
 * @param same number of items that stay as they were
 */
public record VersionDiff(List<PlanItem> added, List<Change> changed, List<PlanItem> removed, int same) {

    /** An item before and after. */
    public record Change(PlanItem before, PlanItem after) {}

    /** Compares two versions of a plan. */
    public static VersionDiff of(List<PlanItem> before, List<PlanItem> after) {
        Map<PlanItemId, PlanItem> old = new LinkedHashMap<>();
        before.stream().filter(item -> item.decision() != Decision.REJECTED).forEach(item -> old.put(item.id(), item));
        List<PlanItem> added = new ArrayList<>();
        List<Change> changed = new ArrayList<>();
        int same = 0;
        for (PlanItem item : after) {
            if (item.decision() == Decision.REJECTED) {
                continue;
            }
            PlanItem was = old.remove(item.id());
            if (was == null) {
                added.add(item);
            } else if (Places.nowhere(was.value()).equals(Places.nowhere(item.value()))) {
                same++;
            } else {
                changed.add(new Change(was, item));
            }
        }
        return new VersionDiff(added, changed, List.copyOf(old.values()), same);
    }
}
