package vn.thidua.campaign.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.thidua.access.Grant;
import vn.thidua.access.Role;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;

/**
 * What is whose. A standing office runs the campaigns of the units that its role reaches and, where that is more than the office itself, looks after all units of the body it
 * serves; a leader runs those of the units led; others have the campaigns that address a unit within their reach.
 *
 * @param run units whose campaigns are theirs, drafts too
 * @param care units whose part in campaigns of others is theirs to see
 */
public record Reach(Set<UnitId> run, Set<UnitId> care) {

    static Reach of(Collection<Grant> grants, Units units, LocalDate today) {
        Set<UnitId> run = new HashSet<>();
        Set<UnitId> care = new HashSet<>();
        for (Grant grant : grants) {
            care.addAll(grant.care(units, today));
            if (isOffice(grant.role())) {
                run.addAll(grant.reach(units, today));
            }
        }
        return new Reach(run, care);
    }

    /** Returns the same with the units whose work lies with those in reach. */
    Reach inheriting(Map<UnitId, UnitId> heritage) {
        Set<UnitId> allRun = new HashSet<>(run);
        Set<UnitId> allCare = new HashSet<>(care);
        heritage.forEach((unit, heir) -> {
            allCare.add(unit);
            if (run.contains(heir)) {
                allRun.add(unit);
            }
        });
        return new Reach(allRun, allCare);
    }

    /** Tells whether the role prepares and oversees campaigns. */
    public static boolean isOffice(Role role) {
        return role == Role.STANDING_OFFICER || role == Role.LEADER;
    }

    static UUID[] ids(Set<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }
}
