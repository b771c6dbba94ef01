package vn.thidua.plan.domain;

import vn.thidua.plan.reading.Certainty;
import vn.thidua.plan.reading.ReadItem;
import vn.thidua.plan.reading.Span;

/**
 * An item on its way from the reading into the review.
 *
 * @param label unique within the plan
 */
record NewItem(ItemKind kind, String label, ReadItem value) {

    Span span() {
        return value.span();
    }

    boolean certain() {
        return value.certainty() == Certainty.SURE;
    }
}
