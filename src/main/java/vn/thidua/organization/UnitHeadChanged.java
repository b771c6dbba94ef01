package vn.thidua.organization;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * Somebody was written down as head of a unit, or taken out again. The trail keeps the ids of people, never their names.
 *
 * @param before who was written there before, null where nobody or only a name was
 * @param after who is, null where it was taken out
 * @param startsOn first day in the post
 */
public record UnitHeadChanged(
        UnitId unit, @Nullable PersonId before, @Nullable PersonId after, LocalDate startsOn, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "unit:" + unit;
    }
}
