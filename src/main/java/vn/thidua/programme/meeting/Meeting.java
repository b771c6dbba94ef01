package vn.thidua.programme.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.campaign.CampaignId;
import vn.thidua.programme.MeetingId;
import vn.thidua.programme.TaskId;

/**
 * A meeting.
 *
 * @param version counts changes of its call
 * @param conclusions in their order
 * @param notice of what it concluded, once that has a number; nothing changes afterwards
 */
@NamedInterface("desk")
public record Meeting(
        MeetingId id,
        CampaignId campaign,
        Call call,
        long version,
        List<Conclusion> conclusions,
        @Nullable MeetingNotice notice) {

    /** How often such meetings are held. */
    @NamedInterface("desk")
    public enum Sort {
        /** Once a month. */
        MONTH,
        /** Once a quarter. */
        QUARTER
    }

    /**
     * What it is called for.
     *
     * @param heldOn day in Hanoi
     * @param chair who leads it, empty while nobody knows
     * @param agenda one line a point
     */
    @NamedInterface("desk")
    public record Call(Sort sort, String title, LocalDate heldOn, String chair, String agenda) {

        /** Returns the points of the agenda. */
        public List<String> points() {
            return agenda.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }

    /**
     * What it concluded.
     *
     * @param number from 1
     * @param task that it became, or null
     */
    public record Conclusion(
            UUID id, int number, String text, @Nullable TaskId task) {}

    /** Returns the path of its page. */
    public String path() {
        return "/meetings/" + id;
    }
}
