package vn.thidua.plan.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.plan.PlanItemId;
import vn.thidua.plan.reading.ReadItem;
import vn.thidua.plan.reading.Span;

/**
 * An item of a plan as it stands in the review.
 *
 * @param position order within the plan
 * @param label unique within the plan, for example {@code C4}
 * @param span its place in the text, null where it has none
 * @param value as it stands now
 * @param asRead as it was read, null when a person added it
 * @param certain whether the reader trusts it
 * @param proposal what was decided about the same words in the version before
 * @param decided who decided, null while pending
 */
@NamedInterface("desk")
public record PlanItem(
        PlanItemId id,
        int position,
        ItemKind kind,
        String label,
        @Nullable Span span,
        ReadItem value,
        @Nullable ReadItem asRead,
        boolean certain,
        Decision decision,
        @Nullable Proposal proposal,
        @Nullable Decided decided,
        long version) {

    /** Who decided about an item, and when. */
    public record Decided(String by, Instant at) {}

    /**
     * What was decided about the same words in the version before.
     *
     * @param value the corrected value, null unless it was corrected
     */
    public record Proposal(Decision decision, @Nullable ReadItem value) {}

    /** Tells whether a person added it. */
    public boolean byHand() {
        return asRead == null;
    }

    /** Tells whether nobody has decided yet. */
    public boolean pending() {
        return decision == Decision.PENDING;
    }
}
