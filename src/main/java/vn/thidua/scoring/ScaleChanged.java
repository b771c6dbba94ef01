package vn.thidua.scoring;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * The draft of a scale was changed.
 *
 * @param part what of it: a code of a criterion, the number of a section, the name of a quantity; empty for the scale as a whole
 */
public record ScaleChanged(ScaleId scale, ScaleVersionId version, String name, String part, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "scale:" + scale;
    }
}
