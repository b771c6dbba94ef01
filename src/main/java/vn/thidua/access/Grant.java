package vn.thidua.access;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitReach;
import vn.thidua.organization.Units;

/**
 * A role that a person holds for a unit today, of their own or by delegation.
 *
 * @param id of the grant, or of the delegation
 * @param unitName name of the unit today
 * @param mandate by which the role of somebody else is used; empty for a role of the person's own
 */
public record Grant(UUID id, Role role, UnitId unit, String unitName, Scope scope, Optional<Mandate> mandate) {

    /** Tells whether this lets a person do the act. */
    public boolean may(Act act) {
        return act.allowedTo(role) && mandate.map(given -> given.covers(act)).orElse(true);
    }

    /** Returns what the role reaches: its unit, or everything below it too. */
    public UnitReach reach() {
        return scope == Scope.UNIT ? UnitReach.only(unit) : UnitReach.below(unit);
    }

    /** Returns what the role looks after on the day: what it reaches; for a standing office that is more than itself, the body that it serves with everything below. */
    public UnitReach care(Units units, LocalDate day) {
        return servesBody() ? care(body(units, day)) : reach();
    }

    /** Returns the same for whoever knows already which body the unit serves, the unit itself where it serves none. */
    public UnitReach care(UnitId body) {
        return servesBody() ? UnitReach.below(body) : reach();
    }

    /** Tells whether the role looks after everything on the day: an administrator's, and that of the standing office of a body that nothing is above. */
    public boolean caresForAll(Units units, LocalDate day) {
        return role == Role.ADMINISTRATOR
                || servesBody()
                        && units.find(body(units, day), day)
                                .filter(body -> body.parent().isEmpty())
                                .isPresent();
    }

    /** Tells whether every unit there is on the day is one that the role looks after, so that nobody has to ask which. */
    public boolean caresForEvery(Units units, LocalDate day) {
        return role == Role.ADMINISTRATOR || servesBody() && units.isAboveAll(body(units, day), day);
    }

    private UnitId body(Units units, LocalDate day) {
        return units.served(unit, day).orElse(unit);
    }

    private boolean servesBody() {
        return role == Role.STANDING_OFFICER && scope == Scope.SUBTREE;
    }
}
