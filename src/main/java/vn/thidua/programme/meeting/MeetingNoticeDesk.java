package vn.thidua.programme.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Actor;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.campaign.domain.CampaignReads;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.paperwork.numbering.PaperNumbers;
import vn.thidua.paperwork.numbering.Stamp;
import vn.thidua.paperwork.numbering.Stamping;
import vn.thidua.programme.MeetingAttended;
import vn.thidua.programme.MeetingId;
import vn.thidua.programme.MeetingNoticeIssued;
import vn.thidua.shared.By;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Reading;
import vn.thidua.shared.Refusal;

/** Notes who came to meetings, and gives the notices of what they concluded their numbers. */
@NamedInterface("desk")
@Service
@Transactional
public class MeetingNoticeDesk {

    private final MeetingRows rows;
    private final InvitationRows invitations;
    private final PaperNumbers numbers;
    private final CampaignReads campaigns;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MeetingNoticeDesk(
            MeetingRows rows,
            InvitationRows invitations,
            PaperNumbers numbers,
            CampaignReads campaigns,
            Units units,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.invitations = invitations;
        this.numbers = numbers;
        this.campaigns = campaigns;
        this.units = units;
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
        Meeting meeting = locked(id);
        if (List.copyOf(list).containsAll(invitations.of(id))
                && invitations.of(id).containsAll(list)) {
            return;
        }
        running(meeting);
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

    /**
     * Gives the notice the number that was typed, or the next of the unit that the person's office works for; nothing of the meeting changes afterwards.
     *
     * @param seen how many conclusions the person saw: nothing goes out that nobody read
     * @throws vn.thidua.shared.Refused with a constant of {@link MeetingRefusal} or of {@link vn.thidua.paperwork.numbering.StampRefusal}
     */
    public void issue(MeetingId id, int seen, Stamping typed, Actor actor) {
        Meeting meeting = locked(id);
        running(meeting);
        MeetingRules.whyNotIssue(meeting).ifPresent(Refusal::raise);
        if (seen != meeting.conclusions().size()) {
            MeetingRefusal.CHANGED_MEANWHILE.because().raise();
        }
        Instant now = Instant.now(clock);
        UnitId organ = units.served(actor.unit(), LocalDate.now(clock)).orElse(actor.unit());
        Stamp stamp = numbers.stamp(
                organ.value(), meeting.call().title(), typed, now, actor.by().name());
        rows.issue(id, new MeetingNotice(organ, stamp));
        events.publishEvent(new MeetingNoticeIssued(
                id, meeting.campaign(), meeting.call().title(), stamp.printed(), now, actor.by()));
    }

    private void running(Meeting meeting) {
        campaigns
                .launched(meeting.campaign())
                .filter(CampaignOutline::closed)
                .ifPresent(closed -> MeetingRefusal.CAMPAIGN_CLOSED.because().raise());
    }

    private Meeting locked(MeetingId id) {
        rows.lock(id);
        return rows.find(id).orElseThrow(() -> new NotFound("meeting " + id));
    }
}
