package vn.thidua.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.domain.PlanDocument;
import vn.thidua.shared.Complaints;

/**
 * The form that splits an item in two.
 *
 * @param conflict what someone else did meanwhile, null when nobody did
 */
public record SplitPage(
        PlanDocument plan, ItemCard card, String words, List<Half> halves, ItemCard.@Nullable Conflict conflict) {

    /**
     * One of the two items.
     *
     * @param prefix what the names of its fields begin with
     */
    public record Half(String prefix, List<FieldView> fields, Complaints complaints) {}
}
