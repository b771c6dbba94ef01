package vn.thidua.programme.meeting.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.paperwork.numbering.Stamping;
import vn.thidua.programme.domain.TaskLine;
import vn.thidua.programme.meeting.Attendance;
import vn.thidua.programme.meeting.Meeting;
import vn.thidua.programme.meeting.Seat;
import vn.thidua.shared.Refusal;

/**
 * A meeting.
 *
 * @param before the conclusions of the one before, with what became of them
 * @param conclusions its own
 * @param seats who is invited, and who came
 * @param writes whether the person writes conclusions down
 * @param stamping what is typed to give the notice a number
 * @param refusal why what was typed was not taken
 */
public record MeetingPage(
        CampaignOutline campaign,
        Meeting meeting,
        List<Line> before,
        List<Line> conclusions,
        List<Seat> seats,
        boolean writes,
        Typed typed,
        Stamping stamping,
        Optional<Refusal> refusal) {

    /** Returns those of whom it was noted that they came so. */
    public List<Seat> seats(Attendance attendance) {
        return seats.stream().filter(seat -> seat.is(attendance)).toList();
    }

    /**
     * A conclusion.
     *
     * @param task that it became, with what became of that, or null
     */
    public record Line(
            Meeting.Conclusion conclusion, @Nullable TaskLine task) {}

    /**
     * What somebody typed.
     *
     * @param id made when the page is shown, so that sending it twice writes it down once
     */
    public record Typed(UUID id, String text, String unit, String due) {

        static Typed fresh() {
            return new Typed(UUID.randomUUID(), "", "", "");
        }
    }
}
