package vn.thidua.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * A file was added to prove something.
 *
 * @param sha256 of the file as it came
 * @param inPlaceOf the file whose place it takes, or null
 */
public record EvidenceAdded(
        EvidenceId evidence,
        EvidenceSubject subject,
        String name,
        String sha256,
        @Nullable EvidenceId inPlaceOf,
        Instant occurredAt,
        By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "evidence:" + evidence;
    }
}
