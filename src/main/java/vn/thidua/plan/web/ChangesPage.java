package vn.thidua.plan.web;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.plan.domain.PlanDocument;
import vn.thidua.plan.domain.PlanItem;
import vn.thidua.plan.domain.VersionDiff;

/** What a revised plan changes against the version before. */
public record ChangesPage(PlanDocument before, PlanDocument plan, VersionDiff diff) {

    /** A field of an item before and after. */
    public record FieldChange(FieldView before, FieldView after) {}

    /** Returns an item in one line. */
    public Summary line(PlanItem item) {
        return Summary.of(item.kind(), item.value());
    }

    /** Returns the fields that differ. */
    public List<FieldChange> fields(VersionDiff.Change change) {
        List<FieldView> before =
                ItemForms.fields(change.before().kind(), change.before().value());
        List<FieldView> after =
                ItemForms.fields(change.after().kind(), change.after().value());
        List<FieldChange> changes = new ArrayList<>();
        for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
            if (!before.get(i).value().equals(after.get(i).value())) {
                changes.add(new FieldChange(before.get(i), after.get(i)));
            }
        }
        return changes;
    }

    /** Tells whether nothing differs. */
    public boolean nothing() {
        return diff.added().isEmpty()
                && diff.changed().isEmpty()
                && diff.removed().isEmpty();
    }
}
