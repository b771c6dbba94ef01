package vn.thidua.award;

import java.time.Instant;
import java.util.UUID;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * Money came into a fund or was spent on organising, or such an entry was taken out as a mistake.
 *
 * @param removed whether it was taken out
 */
public record FundEntered(
        UUID owner, int year, String sort, long amount, String words, boolean removed, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "unit:" + owner;
    }
}
