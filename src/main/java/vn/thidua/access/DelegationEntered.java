package vn.thidua.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** Someone lets another account use a role, or some acts of it, until the last day; {@code acts} is empty for all. */
public record DelegationEntered(
        UUID delegation,
        AccountId principal,
        AccountId deputy,
        Role role,
        List<Act> acts,
        LocalDate startsOn,
        LocalDate lastDay,
        String paper,
        Instant occurredAt,
        By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "account:" + deputy;
    }
}
