package vn.thidua.registration.domain;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.organization.UnitId;

/**
 * How much a unit promises, counted.
 *
 * @param sent whether it handed anything in
 * @param late whether that was after the last day
 * @param counts by content
 */
@NamedInterface("desk")
public record Tally(UnitId unit, boolean sent, boolean late, Map<UUID, Count> counts) {

    /**
     * Numbers of works for a content.
     *
     * @param promised handed in and neither given back nor taken back
     * @param waiting those of them that nobody accepted yet
     */
    public record Count(int promised, int waiting) {

        /** None. */
        public static final Count NONE = new Count(0, 0);

        /** Returns both together. */
        public Count and(Count other) {
            return new Count(promised + other.promised, waiting + other.waiting);
        }
    }

    /** Returns the numbers for a content. */
    public Count of(@Nullable UUID content) {
        return counts.getOrDefault(content, Count.NONE);
    }
}
