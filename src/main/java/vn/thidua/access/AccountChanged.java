package vn.thidua.access;

import java.time.Instant;
import java.util.List;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** Name or electronic address of an account is different; the fields are named, what stands in them is not. */
public record AccountChanged(AccountId account, List<String> fields, Instant occurredAt, By by) implements DomainEvent {

    @Override
    public String about() {
        return "account:" + account;
    }
}
