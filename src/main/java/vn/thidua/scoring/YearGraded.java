package vn.thidua.scoring;

import java.time.Instant;
import java.util.UUID;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * Grades of a year were decided or changed, all of them of units or all of them of people.
 *
 * @param subject the unit or person, where it is one; else the unit in whose name they were decided, or whose people they are
 * @param ofPeople whether they are grades of people
 * @param count how many
 * @param grade what was decided, where it is one; else empty
 */
public record YearGraded(int year, String subject, boolean ofPeople, int count, String grade, Instant occurredAt, By by)
        implements DomainEvent {

    /** Returns how a unit is named as the subject. */
    public static String unit(UUID id) {
        return "unit:" + id;
    }

    /** Returns how a person is named as the subject. */
    public static String person(UUID id) {
        return "person:" + id;
    }

    @Override
    public String about() {
        return subject;
    }
}
