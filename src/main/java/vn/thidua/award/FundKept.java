package vn.thidua.award;

import java.time.Instant;
import java.util.UUID;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * What a fund rests on was written down or changed.
 */
public record FundKept(UUID owner, int year, String what, Instant occurredAt, By by) implements DomainEvent {

    @Override
    public String about() {
        return "unit:" + owner;
    }
}
