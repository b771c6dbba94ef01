package vn.thidua.campaign.domain;

import java.time.LocalDate;
import java.util.Collection;
import vn.thidua.access.Grant;
import vn.thidua.access.Role;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitReach;
import vn.thidua.organization.Units;

/**
 * What is whose. A unit, and the office of a body, run the campaigns by which it carries out those of a higher level. A standing office runs the campaigns of the units that its role reaches and, where that is more than the office itself, looks after all units of the body it
 * serves; a leader runs those of the units led; others have the campaigns that address a unit within their reach.
 *
 * @param run units whose campaigns are theirs, drafts too
 * @param own units whose campaigns are theirs where they carry out one of a higher level
 * @param care units whose part in campaigns of others is theirs to see
 */
public record Reach(UnitReach run, UnitReach own, UnitReach care) {

    static Reach of(Collection<Grant> grants, Units units, LocalDate today) {
        UnitReach run = UnitReach.NONE;
        UnitReach own = UnitReach.NONE;
        UnitReach care = UnitReach.NONE;
        for (Grant grant : grants) {
            boolean standing = grant.role() == Role.STANDING_OFFICER;
            UnitId body = standing ? units.served(grant.unit(), today).orElse(grant.unit()) : grant.unit();
            care = care.or(grant.care(body));
            if (isOffice(grant.role())) {
                run = run.or(grant.reach());
            }
            if (standing || grant.role() == Role.UNIT_OFFICER) {
                own = own.or(UnitReach.only(body));
            }
        }
        return new Reach(run, own, care);
    }

    /** Tells whether the role prepares and oversees campaigns. */
    public static boolean isOffice(Role role) {
        return role == Role.STANDING_OFFICER || role == Role.LEADER;
    }
}
