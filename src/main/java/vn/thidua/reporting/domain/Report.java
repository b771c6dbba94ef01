package vn.thidua.reporting.domain;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.ReportId;

/**
 * What a unit reports for a period.
 *
 * @param submissions how many times it was submitted
 * @param firstAt when it was first submitted, which tells whether it was late; null before
 * @param values what stands, by target
 * @param version for optimistic locking
 */
public record Report(
        ReportId id,
        UUID due,
        UnitId unit,
        ReportState state,
        int submissions,
        @Nullable Instant firstAt,
        @Nullable Instant submittedAt,
        String submittedBy,
        String returnReason,
        String returnedBy,
        Map<UUID, ReportedValue> values,
        long version) {

    /** Returns the figures that stand, by target. */
    public Map<UUID, Figure> figures() {
        return values.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, value -> value.getValue().figure()));
    }
}
