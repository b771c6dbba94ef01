package vn.thidua.plan.domain;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.thidua.plan.PlanId;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;

/**
 * One act of a person on the items of a plan.
 *
 * @param id made by the screen; the same act sent twice counts once
 */
record Writer(PlanId plan, UUID id, By by, Instant at) {

    /** Returns the parameters that every statement of the act shares. */
    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("plan", plan.value());
        parameters.put("act", id);
        parameters.put("by", by.account());
        parameters.put("byName", by.name());
        parameters.put("at", Moments.stored(at));
        return parameters;
    }
}
