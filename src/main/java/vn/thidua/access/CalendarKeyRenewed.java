package vn.thidua.access;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** The address of a calendar feed opens nothing any more; there is a new one, which is told to its owner only. */
public record CalendarKeyRenewed(AccountId account, Instant occurredAt, By by) implements DomainEvent {

    @Override
    public String about() {
        return "account:" + account;
    }
}
