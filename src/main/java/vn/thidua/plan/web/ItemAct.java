package vn.thidua.plan.web;

import java.util.UUID;
import vn.thidua.plan.PlanItemId;
import vn.thidua.plan.domain.PlanDocument;
import vn.thidua.plan.domain.ReviewDesk;

/**
 * What every decision about an item says with its request.
 *
 * @param id the plan
 * @param item the item
 * @param version the version that the person saw
 * @param act made by the page, so that a request sent twice counts once
 */
record ItemAct(UUID id, UUID item, long version, UUID act) {

    /** Returns the same as the desk takes it. */
    ReviewDesk.OnItem on(PlanDocument plan) {
        return new ReviewDesk.OnItem(plan.id(), new PlanItemId(item), version, act);
    }
}
