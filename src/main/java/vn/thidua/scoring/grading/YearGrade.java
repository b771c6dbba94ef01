package vn.thidua.scoring.grading;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A grade as it was decided.
 *
 * @param subject the unit or person
 * @param number counts what was decided of the subject for the year, from 1; the greatest stands
 * @param proposed what the program proposed then; null where it proposed nothing
 * @param why why it differs from what was proposed or decided before; empty where it does not
 */
@NamedInterface("desk")
public record YearGrade(
        UUID subject,
        int year,
        int number,
        Grade grade,
        @Nullable Grade proposed,
        String why,
        Instant at,
        String by) {}
