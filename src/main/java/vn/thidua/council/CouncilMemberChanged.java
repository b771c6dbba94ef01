package vn.thidua.council;

import java.time.Instant;
import vn.thidua.organization.PersonId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** Somebody came to a council or left it. Names stay out of the audit trail. */
public record CouncilMemberChanged(
        CouncilId council,
        String name,
        PersonId person,
        boolean sits,
        String decision,
        String why,
        Instant occurredAt,
        By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "council:" + council;
    }
}
