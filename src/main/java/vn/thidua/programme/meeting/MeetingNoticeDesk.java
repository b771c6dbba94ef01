package vn.thidua.programme.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Actor;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.campaign.Campaigns;
import vn.thidua.organization.UnitId;
import vn.thidua.paperwork.numbering.PaperNumbers;
import vn.thidua.paperwork.numbering.Stamp;
import vn.thidua.paperwork.numbering.Stamping;
import vn.thidua.programme.MeetingId;
import vn.thidua.programme.MeetingNoticeIssued;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Reading;
import vn.thidua.shared.Refusal;

/** Gives the notices of what meetings concluded their numbers, and keeps what stood in them. */
@NamedInterface("desk")
@Service
@Transactional
public class MeetingNoticeDesk {

    private final MeetingRows meetings;
    private final NoticeRows rows;
    private final NoticeTexts texts;
    private final PaperNumbers numbers;
    private final Campaigns campaigns;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MeetingNoticeDesk(
            MeetingRows meetings,
            NoticeRows rows,
            NoticeTexts texts,
            PaperNumbers numbers,
            Campaigns campaigns,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.rows = rows;
        this.texts = texts;
        this.numbers = numbers;
        this.campaigns = campaigns;
        this.events = events;
        this.clock = clock;
    }

    /** Returns what stands in the notice of a meeting: as it was issued, or as it would be by the person's office now. */
    @Reading
    public NoticeText text(Meeting meeting, Actor actor) {
        LocalDate today = LocalDate.now(clock);
        MeetingNotice notice = meeting.notice();
        return rows.text(meeting.id())
                .orElseGet(() -> notice == null
                        ? texts.of(meeting, texts.organ(actor, today), today)
                        : texts.of(meeting, notice.organ(), notice.stamp().on()));
    }

    /**
     * Gives the notice the number that was typed, or the next of the unit that the person's office works for; nothing of the meeting changes afterwards. The same asked again is answered with
     * the number that it has.
     *
     * @param seen how many conclusions the person saw: nothing goes out that nobody read
     * @throws vn.thidua.shared.Refused with a constant of {@link MeetingRefusal} or of {@link vn.thidua.paperwork.numbering.StampRefusal}
     */
    public Stamp issue(MeetingId id, int seen, Stamping typed, Actor actor) {
        meetings.lock(id);
        Meeting meeting = meetings.find(id).orElseThrow(() -> new NotFound("meeting " + id));
        MeetingNotice there = meeting.notice();
        if (there != null && typed.asks(there.stamp())) {
            return there.stamp();
        }
        campaigns
                .launched(meeting.campaign())
                .filter(CampaignOutline::closed)
                .ifPresent(closed -> MeetingRefusal.CAMPAIGN_CLOSED.because().raise());
        MeetingRules.whyNotIssue(meeting, seen).ifPresent(Refusal::raise);
        Instant now = Instant.now(clock);
        UnitId organ = texts.organ(actor, LocalDate.now(clock));
        Stamp stamp = numbers.stamp(
                organ.value(), meeting.call().title(), typed, now, actor.by().name());
        rows.issue(id, new MeetingNotice(organ, stamp, true), texts.of(meeting, organ, stamp.on()));
        events.publishEvent(new MeetingNoticeIssued(
                id, meeting.campaign(), meeting.call().title(), stamp.printed(), now, actor.by()));
        return stamp;
    }
}
