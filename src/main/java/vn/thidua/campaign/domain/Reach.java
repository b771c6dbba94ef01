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
 * How far roles reach. A standing office runs the campaigns of its unit and of the units below, and looks after all units of the body it serves; a leader sees the same of the unit led; others have
 * the campaigns that address their own unit.
 *
 * @param run units whose campaigns are theirs, drafts too
 * @param care units whose part in campaigns of others is theirs to see
 */
public record Reach(Set<UnitId> run, Set<UnitId> care) {

    static Reach of(Collection<Grant> grants, Units units, LocalDate today) {
        Set<UnitId> run = new HashSet<>();
        Set<UnitId> care = new HashSet<>();
        for (Grant grant : grants) {
            care.add(grant.unit());
            if (isOffice(grant.role())) {
                run.add(grant.unit());
                run.addAll(units.subtree(grant.unit(), today));
                care.addAll(run);
            }
            if (grant.role() == Role.STANDING_OFFICER) {
                units.served(grant.unit(), today).ifPresent(body -> care.addAll(units.subtree(body, today)));
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
