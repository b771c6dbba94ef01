package vn.thidua.programme.meeting.web;

import java.util.List;
import java.util.Optional;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.programme.meeting.Meeting;
import vn.thidua.programme.meeting.Seat;
import vn.thidua.shared.Refusal;

/**
 * The form in which is noted who is invited to a meeting and who came.
 *
 * @param version of the meeting on which the person looked
 * @param rows as typed, or as they stand
 * @param rest whether units of which nothing was chosen came, as typed
 * @param more name of a unit to be invited as well, as typed
 * @param unknown whether nobody knows that name
 * @param theirs what somebody else noted meanwhile, empty else
 * @param refusal why it was not taken
 */
public record AttendancePage(
        CampaignOutline campaign,
        Meeting meeting,
        long version,
        List<SeatForm> rows,
        boolean rest,
        String more,
        boolean unknown,
        List<Seat> theirs,
        Optional<Refusal> refusal) {

    /** Returns the path of the page. */
    public String path() {
        return meeting.path() + "/attendance";
    }
}
