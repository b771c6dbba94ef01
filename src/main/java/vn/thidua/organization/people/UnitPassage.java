package vn.thidua.organization.people;

import java.time.LocalDate;
import org.springframework.modulith.NamedInterface;
import vn.thidua.organization.UnitId;

/**
 * The people of a unit going over to its heir.
 *
 * @param origin the unit that a position was entered for, however many reorganisations ago
 * @param from name of the unit that ended
 * @param to name of its heir
 * @param act title of the reorganisation
 */
@NamedInterface("desk")
public record UnitPassage(UnitId origin, LocalDate day, String from, String to, String act) {}
