package vn.thidua.organization.group;

import java.util.List;
import java.util.Optional;
import vn.thidua.organization.UnitGroupId;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Vietnamese;

/** What may not be done with groups; pure. */
final class GroupRules {

    private GroupRules() {}

    /** Returns why a group cannot be called so in its time: another is. */
    static Optional<Refusal> whyNotName(UnitGroupId self, UnitGroup.Head head, List<UnitGroup> all) {
        String folded = Vietnamese.fold(head.name());
        return all.stream()
                .filter(other -> !other.id().equals(self))
                .filter(other -> Vietnamese.fold(other.head().name()).equals(folded) && head.meets(other.head()))
                .findFirst()
                .map(other -> GroupRefusal.NAME_TAKEN.because(other.head().name()));
    }

    /** Returns why a group cannot be as written: members by rule stay so. */
    static Optional<Refusal> whyNotSort(UnitGroup.Head before, UnitGroup.Head after) {
        return before.byRule().isPresent() == after.byRule().isPresent()
                ? Optional.empty()
                : Optional.of(GroupRefusal.OTHER_SORT.because(before.name()));
    }
}
