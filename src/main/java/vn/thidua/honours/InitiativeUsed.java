package vn.thidua.honours;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * An initiative was noted as used for an honour.
 *
 * @param honour that it served
 */
public record InitiativeUsed(InitiativeId initiative, HonourId honour, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "initiative:" + initiative;
    }
}
