package vn.thidua.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.domain.ItemChange;
import vn.thidua.plan.domain.PlanDocument;

/**
 * What was decided about the items of a plan, newest first.
 *
 * @param label label of the only item shown, null for all
 */
public record HistoryPage(PlanDocument plan, @Nullable String label, List<Line> lines) {

    /** One entry. */
    public record Line(ItemChange change) {

        /** Returns the item after it. */
        public Summary after() {
            return Summary.of(change.kind(), change.after().value());
        }

        /** Returns the item before it where the value changed, else null. */
        public @Nullable Summary before() {
            ItemChange.State before = change.before();
            return before == null || before.value().equals(change.after().value())
                    ? null
                    : Summary.of(change.kind(), before.value());
        }
    }
}
