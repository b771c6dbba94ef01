package vn.thidua.commendation.eligibility;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A disciplinary measure, or a case that is being looked into, of a person or a unit.
 *
 * @param measure word of the scale of discipline, empty for a pending case
 * @param until last day of the measure, or day on which it was cleared up; null while that is not known
 * @param paper by which it was decided or began
 */
@NamedInterface("desk")
public record SubjectCase(
        UUID id,
        UUID subject,
        Sort sort,
        String measure,
        LocalDate from,
        @Nullable LocalDate until,
        String paper,
        String word,
        String by) {

    /** What it is. */
    public enum Sort {
        /** A measure that was decided. */
        DISCIPLINE,
        /** Discipline, investigation, inspection, complaint or press report not cleared up yet. */
        PENDING
    }

    /** Tells whether it lasts on a day. */
    public boolean lasts(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** Tells whether any of its days lies in a year. */
    public boolean in(int year) {
        return from.getYear() <= year && (until == null || until.getYear() >= year);
    }
}
