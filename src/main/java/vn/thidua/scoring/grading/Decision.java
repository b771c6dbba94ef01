package vn.thidua.scoring.grading;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.organization.UnitId;

/**
 * What somebody decides of a unit or a person.
 *
 * @param subject the unit or person
 * @param name of the subject, for whoever is told why not
 * @param unit the unit itself, or where the person works
 * @param proposed what the program proposes at this moment; null where it proposes nothing
 * @param seen number of the decision that the page showed; 0 where there was none
 */
@NamedInterface("desk")
public record Decision(
        UUID subject,
        String name,
        UnitId unit,
        Grade grade,
        @Nullable Grade proposed,
        String why,
        int seen) {}
