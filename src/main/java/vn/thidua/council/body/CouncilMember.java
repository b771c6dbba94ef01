package vn.thidua.council.body;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.access.AccountId;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;

/**
 * Somebody sits on a council for a time.
 *
 * @param post post and unit
 * @param unit where the person works, or null where that is not known
 * @param account with which the person votes, or null where only on paper
 * @param votes whether it is a member; else it only takes part
 * @param until first day no longer on it, or null
 * @param came number of the decision by which it came
 * @param left number of the decision by which it left, empty while it sits
 */
@NamedInterface("desk")
public record CouncilMember(
        UUID id,
        PersonId person,
        String name,
        String post,
        @Nullable UnitId unit,
        @Nullable AccountId account,
        CouncilRole role,
        boolean votes,
        LocalDate from,
        @Nullable LocalDate until,
        String came,
        String left,
        String leftWhy) {

    /** Tells whether it sits on the day. */
    public boolean on(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
