package vn.thidua.plan.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.PlanItemId;
import vn.thidua.plan.reading.ReadItem;

/**
 * One entry of the history of an item.
 *
 * @param before null for an item that was added
 * @param undone whether it was taken back later
 */
public record ItemChange(
        long id,
        PlanItemId item,
        String label,
        ItemKind kind,
        Act act,
        @Nullable State before,
        State after,
        boolean undone,
        String by,
        Instant at) {

    /** What a person did. */
    public enum Act {
        /** Accepted it as read. */
        ACCEPT,
        /** Corrected it. */
        EDIT,
        /** Rejected it. */
        REJECT,
        /** Added it. */
        ADD,
        /** Split it in two. */
        SPLIT,
        /** Took a change back. */
        UNDO
    }

    /** Decision and value at one time. */
    public record State(Decision decision, ReadItem value) {}
}
