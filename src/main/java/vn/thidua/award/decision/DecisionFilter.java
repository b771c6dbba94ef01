package vn.thidua.award.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.organization.UnitReach;

/**
 * Which decisions are looked for.
 *
 * @param reach all of those whose issuer is within, and those that were issued with a recipient of a unit within
 * @param state or null for all
 * @param year of the decision, before its number the year at issue; null for all
 * @param form code of the title or form, empty for all
 * @param issued whether only those that were ever effective
 * @param day as of which units are seen
 */
@NamedInterface("desk")
public record DecisionFilter(
        UnitReach reach,
        @Nullable DecisionState state,
        @Nullable Integer year,
        String form,
        boolean issued,
        LocalDate day) {

    /** Returns the filter of all that were ever effective. */
    public static DecisionFilter effective(UnitReach reach, LocalDate day) {
        return new DecisionFilter(reach, null, null, "", true, day);
    }
}
