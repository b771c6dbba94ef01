package vn.thidua.plan.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.plan.reading.Span;

/**
 * Something a careful proofreader points at, and what a person said about it.
 *
 * @param number number within the plan, from 1
 * @param related other places that take part
 * @param settled why it does not stand in the way, null while open
 */
@NamedInterface("desk")
public record PlanWarning(
        int number,
        String code,
        boolean serious,
        String place,
        String message,
        Span span,
        List<Span> related,
        @Nullable Settled settled,
        long version) {

    /** A reason, who gave it and when. */
    public record Settled(String reason, String by, Instant at) {}

    /** Tells whether approval has to wait for it. */
    public boolean blocks() {
        return serious && settled == null;
    }
}
