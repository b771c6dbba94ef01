package vn.thidua.council.session;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.council.CouncilId;
import vn.thidua.council.SessionId;
import vn.thidua.shared.Vietnamese;

/**
 * A session of a council.
 *
 * @param number from 1 in each year
 * @param onPaper whether members vote on paper slips only
 * @param secret whether the ballot is secret; from the opening on as it is held
 * @param tellers who counts, in words
 * @param words what else the minutes shall say
 * @param minutesNo number of the minutes, or null
 */
@NamedInterface("desk")
public record CouncilSession(
        SessionId id,
        CouncilId council,
        int year,
        int number,
        String title,
        Instant startsAt,
        String place,
        boolean onPaper,
        boolean secret,
        SessionState state,
        String tellers,
        String words,
        @Nullable Slips slips,
        @Nullable Integer minutesNo,
        @Nullable LocalDate minutesOn,
        String changedBy,
        long version) {

    /**
     * Ballots, on paper and on screen.
     *
     * @param handed how many were handed out
     * @param came how many came back
     * @param bad how many of them did not count
     */
    @NamedInterface("desk")
    public record Slips(int handed, int came, int bad) {}

    /** Returns its day in Hanoi. */
    public LocalDate day() {
        return startsAt.atZone(Vietnamese.ZONE).toLocalDate();
    }

    /** Returns its number as it is written. */
    public String numbered() {
        return "%02d/%d".formatted(number, year);
    }

    /** Returns where it is shown. */
    public String path() {
        return "/awards/sessions/" + id;
    }
}
