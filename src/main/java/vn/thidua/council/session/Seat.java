package vn.thidua.council.session;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.access.AccountId;
import vn.thidua.council.body.CouncilRole;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;

/**
 * A member in a session.
 *
 * @param votes whether it counts among the members
 * @param word why absent, or which paper
 * @param standIn who is there in its place, empty for nobody
 * @param standInAccount with which that person votes, or null
 * @param standInKnown whether that person was found in the directory, so that it is kept out by data too
 * @param voted whether a ballot came from it
 */
@NamedInterface("desk")
public record Seat(
        UUID id,
        int ord,
        PersonId person,
        String name,
        String post,
        @Nullable UnitId unit,
        @Nullable AccountId account,
        CouncilRole role,
        boolean votes,
        Attendance attendance,
        String word,
        String standIn,
        @Nullable AccountId standInAccount,
        boolean standInKnown,
        boolean voted) {

    /** Returns the account that votes from it now, or null where only paper does. */
    public @Nullable AccountId voter() {
        return attendance == Attendance.STAND_IN ? standInAccount : account;
    }

    /** Tells whether its ballot comes on paper: an opinion in writing, or somebody without an account. */
    public boolean onPaper() {
        return votes && (attendance == Attendance.WRITTEN || attendance.there() && voter() == null);
    }
}
