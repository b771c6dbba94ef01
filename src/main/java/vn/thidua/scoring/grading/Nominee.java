package vn.thidua.scoring.grading;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * For whom a unit proposes what.
 *
 * @param subject the unit itself, or a person who works there
 * @param name of the subject, for whoever is told why not
 * @param why the ground
 * @param seen number of the nomination that the page showed; 0 where there was none
 */
@NamedInterface("desk")
public record Nominee(UUID subject, String name, GradeSort sort, Grade grade, String why, int seen) {}
