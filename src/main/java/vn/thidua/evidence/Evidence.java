package vn.thidua.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file that proves something.
 *
 * @param name as it was called when it came
 * @param size in bytes, as it is kept
 * @param supersededBy what took its place, or null
 */
public record Evidence(
        EvidenceId id,
        EvidenceSubject subject,
        String name,
        EvidenceSort sort,
        long size,
        Instant addedAt,
        String addedBy,
        @Nullable EvidenceId supersededBy) {

    /** Returns where it is opened. */
    public String path() {
        return "/evidence/" + id;
    }

    /** Returns its size in kB, at least 1. */
    public long kilobytes() {
        return Math.max(1, Math.round(size / 1024.0));
    }
}
