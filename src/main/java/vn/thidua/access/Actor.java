package vn.thidua.access;

import java.util.List;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;

/**
 * The person behind a request, with the role in use. Controllers take it as a parameter.
 *
 * @param active the role in use
 * @param grants all roles held today
 */
public record Actor(AccountId account, String name, Grant active, List<Grant> grants) {

    /** Tells whether the role in use may do the act. */
    public boolean may(Act act) {
        return active.may(act);
    }

    /** Returns the unit of the role in use. */
    public UnitId unit() {
        return active.unit();
    }

    /** Returns the role in use. */
    public Role role() {
        return active.role();
    }

    /** Returns this person as the author of an act; who stands in for somebody names both. */
    public By by() {
        return new By(
                account.value(),
                name,
                role().name(),
                unit().value(),
                active.mandate()
                        .map(mandate -> new By.Principal(mandate.principal().value(), mandate.principalName()))
                        .orElse(null));
    }
}
