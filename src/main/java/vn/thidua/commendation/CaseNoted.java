package vn.thidua.commendation;

import java.time.Instant;
import java.util.UUID;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * Somebody wrote down a disciplinary measure or a pending case, said when it ended, or took it out as a mistake.
 *
 * @param subject the person or the unit as {@code person:id} or {@code unit:id}
 */
public record CaseNoted(UUID noted, String subject, String sort, String word, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return subject;
    }
}
