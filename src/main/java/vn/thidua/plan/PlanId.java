package vn.thidua.plan;

import java.util.UUID;

/** Identifies one version of a plan document. */
public record PlanId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
