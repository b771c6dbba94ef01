package vn.thidua.plan.domain;

import org.springframework.modulith.NamedInterface;

/** What a person decided about an item. */
@NamedInterface("desk")
public enum Decision {
    /** Nothing yet. */
    PENDING,
    /** Right as it was read. */
    ACCEPTED,
    /** Right after correction. */
    EDITED,
    /** Does not belong to the plan. */
    REJECTED;

    /** Tells whether the item becomes part of the approved plan. */
    public boolean kept() {
        return this == ACCEPTED || this == EDITED;
    }
}
