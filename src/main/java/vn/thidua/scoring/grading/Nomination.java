package vn.thidua.scoring.grading;

import java.time.Instant;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * A grade that a unit proposed, for itself or for one of its people.
 *
 * @param subject the unit or person
 * @param number counts what was proposed for the subject for the year, from 1; the greatest stands
 * @param why the ground, in the words of the unit
 * @param late whether something had been decided already when it came
 */
@NamedInterface("desk")
public record Nomination(
        UUID subject, int year, int number, Grade grade, String why, boolean late, Instant at, String by) {}
