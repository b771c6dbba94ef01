package vn.thidua.access.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.access.AccountId;
import vn.thidua.access.Period;
import vn.thidua.access.Role;
import vn.thidua.access.Scope;
import vn.thidua.organization.UnitId;

/**
 * A role of an account over time.
 *
 * @param unitName name of the unit today; where it has ended, also of the unit for which the role is held now
 * @param startsOn first day
 * @param endsOn first day it is no longer held, empty while open-ended
 * @param grantedBy name of who granted it, empty where that was not kept
 */
public record HeldGrant(
        UUID id,
        AccountId account,
        Role role,
        UnitId unit,
        String unitName,
        Scope scope,
        LocalDate startsOn,
        Optional<LocalDate> endsOn,
        Optional<String> grantedBy) {

    /** Returns the days of the role. */
    public Period period() {
        return new Period(startsOn, endsOn.orElse(null));
    }

    /** Tells whether the role is held on the day. */
    public boolean on(LocalDate day) {
        return period().holds(day);
    }

    /** Tells whether the role was held only before the day. */
    public boolean over(LocalDate day) {
        return period().over(day);
    }

    /** Returns the last day of the role. */
    public Optional<LocalDate> lastDay() {
        return endsOn.map(end -> end.minusDays(1));
    }
}
