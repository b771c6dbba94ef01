package vn.thidua.evidence;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** A file that proved something was taken away; that it was there stays known. */
public record EvidenceRemoved(EvidenceId evidence, EvidenceSubject subject, String name, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "evidence:" + evidence;
    }
}
