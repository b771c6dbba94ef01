package vn.thidua.scoring;

import java.time.Instant;
import java.time.LocalDate;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * A version of a scale was issued: units can be scored by it, and nothing in it changes any more.
 *
 * @param number counts the versions, from 1
 * @param startsOn first day on which it can be used
 * @param basis number and symbol of the decision that it stands in
 */
public record ScaleIssued(
        ScaleId scale,
        ScaleVersionId version,
        String name,
        int number,
        LocalDate startsOn,
        String basis,
        Instant occurredAt,
        By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "scale:" + scale;
    }
}
