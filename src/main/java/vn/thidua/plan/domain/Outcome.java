package vn.thidua.plan.domain;

import java.util.List;
import org.springframework.modulith.NamedInterface;
import vn.thidua.plan.PlanItemId;

/** What became of an act on an item. */
@NamedInterface("desk")
public sealed interface Outcome {

    /** It was done, now or when the same act came before. */
    record Done(List<PlanItemId> items) implements Outcome {}

    /** Someone else changed the item meanwhile; nothing was done. */
    record Stale() implements Outcome {}
}
