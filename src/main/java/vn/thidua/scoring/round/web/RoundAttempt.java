package vn.thidua.scoring.round.web;

import java.util.Optional;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Refusal;

/**
 * What somebody sent about a round just now and was not taken.
 *
 * @param form title and days as they were typed
 * @param complaints what is wrong with them
 * @param refusal why nothing was done
 * @param leaving what was typed about a unit that leaves
 * @param reopening the reason for opening the round again, as it was typed
 */
record RoundAttempt(
        Optional<DaysForm> form,
        Complaints complaints,
        Optional<Refusal> refusal,
        Optional<RoundPage.Leaving> leaving,
        String reopening) {

    /** Nothing was sent. */
    static final RoundAttempt NONE =
            new RoundAttempt(Optional.empty(), Complaints.NONE, Optional.empty(), Optional.empty(), "");

    /** The rules said no. */
    static RoundAttempt refused(Refusal refusal) {
        return new RoundAttempt(Optional.empty(), Complaints.NONE, Optional.of(refusal), Optional.empty(), "");
    }

    /** Title or days cannot be these. */
    static RoundAttempt of(DaysForm form, Complaints complaints, Optional<Refusal> refusal) {
        return new RoundAttempt(Optional.of(form), complaints, refusal, Optional.empty(), "");
    }

    /** A unit cannot leave so. */
    static RoundAttempt of(RoundPage.Leaving leaving, Optional<Refusal> refusal) {
        return new RoundAttempt(Optional.empty(), Complaints.NONE, refusal, Optional.of(leaving), "");
    }

    /** The round cannot be closed, or opened again for that reason. */
    static RoundAttempt reopening(String why, Complaints complaints, Optional<Refusal> refusal) {
        return new RoundAttempt(Optional.empty(), complaints, refusal, Optional.empty(), why);
    }
}
