package vn.thidua.access.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.access.AccountId;
import vn.thidua.access.Role;
import vn.thidua.organization.UnitId;

/**
 * A role of an account over time.
 *
 * @param unitName name of the unit today; where it has ended, also of the unit for which the role is held now
 * @param startsOn first day
 * @param endsOn first day it is no longer held, empty while open-ended
 */
public record HeldGrant(
        UUID id,
        AccountId account,
        Role role,
        UnitId unit,
        String unitName,
        LocalDate startsOn,
        Optional<LocalDate> endsOn) {

    /** Tells whether the role is held on the day. */
    public boolean on(LocalDate day) {
        return !startsOn.isAfter(day) && !over(day);
    }

    /** Tells whether the role was held only before the day. */
    public boolean over(LocalDate day) {
        return endsOn.filter(end -> !end.isAfter(day)).isPresent();
    }

    /** Returns the last day of the role. */
    public Optional<LocalDate> lastDay() {
        return endsOn.map(end -> end.minusDays(1));
    }
}
