package vn.thidua.plan;

import java.util.UUID;

/** Identifies an item of a plan; an item that stays the same in a revised plan keeps its id. */
public record PlanItemId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
