package vn.thidua.campaign.domain;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.plan.ApprovedPlan;
import vn.thidua.plan.PlanItemId;

/**
 * Where something in a campaign comes from.
 *
 * @param item item of the plan, or null for what was made by hand
 * @param label its label on the review screen, for example {@code C4}
 * @param quote words of the plan
 */
@NamedInterface("desk")
public record Source(@Nullable PlanItemId item, String label, String quote) {

    /** Made by hand. */
    public static final Source HAND = new Source(null, "", "");

    static Source of(ApprovedPlan.Item<?> item) {
        return new Source(item.id(), item.label(), item.quote());
    }

    /** Returns the same words for what was copied: it belongs to no plan any more. */
    public Source copied() {
        return new Source(null, "", quote);
    }

    /** Tells whether there are words of a plan to show. */
    public boolean quoted() {
        return !quote.isBlank();
    }
}
