package vn.thidua.scoring;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * A unit proposed grades of a year, for itself or for its people.
 *
 * @param subject the unit
 * @param count how many
 */
public record GradesNominated(int year, String subject, int count, Instant occurredAt, By by) implements DomainEvent {

    @Override
    public String about() {
        return subject;
    }
}
