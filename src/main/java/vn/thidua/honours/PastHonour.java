package vn.thidua.honours;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitId;

/**
 * An honour that stands, as whoever judges a new one needs it.
 *
 * @param form code of the title or form
 * @param kind what it was given for by kind; null where the papers do not say
 * @param year for which a yearly title is; null for what is not given for a year
 * @param from first day of the time it was given for; null where the papers do not say
 * @param until last day of that time; null where the papers do not say
 * @param achievement what it was given for, in words
 * @param through the unit that got it, where the one asked about only stands in its place
 */
public record PastHonour(
        HonourId id,
        String form,
        @Nullable CommendationKind kind,
        @Nullable Integer year,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String achievement,
        String decisionNumber,
        LocalDate decidedOn,
        Optional<UnitId> through) {

    /** Tells whether both are the same award, written down for two files of one person. */
    boolean same(PastHonour other) {
        return form.equals(other.form)
                && decidedOn.equals(other.decidedOn)
                && decisionNumber.equals(other.decisionNumber);
    }
}
