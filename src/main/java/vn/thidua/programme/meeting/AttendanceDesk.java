package vn.thidua.programme.meeting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.campaign.Campaigns;
import vn.thidua.programme.MeetingAttended;
import vn.thidua.programme.MeetingId;
import vn.thidua.shared.By;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Reading;
import vn.thidua.shared.Refusal;

/** Notes who is invited to meetings, and who came. */
@NamedInterface("desk")
@Service
@Transactional
public class AttendanceDesk {

    private final MeetingRows rows;
    private final InvitationRows invitations;
    private final Campaigns campaigns;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AttendanceDesk(
            MeetingRows rows,
            InvitationRows invitations,
            Campaigns campaigns,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.invitations = invitations;
        this.campaigns = campaigns;
        this.events = events;
        this.clock = clock;
    }

    /** Returns who is invited to a meeting, in no order. */
    @Reading
    public List<Invitation> invited(MeetingId id) {
        return invitations.of(id);
    }

    /**
     * Makes this the list of who is invited, and notes who came; the same noted again changes nothing.
     *
     * @param version of the meeting as it was seen
     * @throws vn.thidua.shared.Refused with a constant of {@link MeetingRefusal}
     */
    public void note(MeetingId id, List<Invitation> list, long version, By by) {
        rows.lock(id);
        Meeting meeting = rows.find(id).orElseThrow(() -> new NotFound("meeting " + id));
        List<Invitation> there = invitations.of(id);
        if (list.containsAll(there) && there.containsAll(list)) {
            return;
        }
        campaigns
                .launched(meeting.campaign())
                .filter(CampaignOutline::closed)
                .ifPresent(closed -> MeetingRefusal.CAMPAIGN_CLOSED.because().raise());
        MeetingRules.whyNotNote(meeting, list)
                .or(() -> MeetingRules.whyNotAsSeen(meeting, version))
                .ifPresent(Refusal::raise);
        rows.count(id);
        invitations.keep(id, list);
        long came = list.stream()
                .filter(one -> one.attendance() == Attendance.PRESENT || one.attendance() == Attendance.STAND_IN)
                .count();
        events.publishEvent(
                new MeetingAttended(id, meeting.campaign(), list.size(), (int) came, Instant.now(clock), by));
    }
}
