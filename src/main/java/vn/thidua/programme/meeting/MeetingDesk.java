package vn.thidua.programme.meeting;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.campaign.Campaigns;
import vn.thidua.organization.UnitId;
import vn.thidua.programme.MeetingConcluded;
import vn.thidua.programme.MeetingId;
import vn.thidua.programme.MeetingPlanned;
import vn.thidua.programme.TaskId;
import vn.thidua.programme.domain.TaskDesk;
import vn.thidua.programme.domain.TaskDue;
import vn.thidua.shared.By;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Reading;
import vn.thidua.shared.Refusal;

/** Calls meetings and writes down what they conclude; a conclusion with a unit and a day becomes a task. */
@NamedInterface("desk")
@Service
@Transactional
public class MeetingDesk {

    private final Campaigns campaigns;
    private final MeetingRows rows;
    private final TaskDesk tasks;
    private final Invitees invitees;
    private final InvitationRows invitations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MeetingDesk(
            Campaigns campaigns,
            MeetingRows rows,
            TaskDesk tasks,
            Invitees invitees,
            InvitationRows invitations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.campaigns = campaigns;
        this.rows = rows;
        this.tasks = tasks;
        this.invitees = invitees;
        this.invitations = invitations;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the meetings of campaigns, the latest first. */
    @Reading
    public List<Meeting> of(Collection<CampaignId> campaigns) {
        return rows.of(campaigns);
    }

    /** Returns a meeting, whoever asks. */
    @Reading
    public Optional<Meeting> find(MeetingId id) {
        return rows.find(id);
    }

    /** Returns the meeting of the campaign before this one. */
    @Reading
    public Optional<Meeting> before(Meeting meeting) {
        return rows.before(meeting);
    }

    /**
     * Calls a meeting and invites those of whom it will have to speak, and those the campaign is addressed to; the same called twice is one.
     *
     * @throws vn.thidua.shared.Refused with a constant of {@link MeetingRefusal}
     */
    public void call(MeetingId id, CampaignId campaign, Meeting.Call call, By by) {
        running(campaign);
        if (rows.insert(id, campaign, call)) {
            invitations.keep(id, invitees.of(campaign));
            events.publishEvent(new MeetingPlanned(id, campaign, call.title(), Instant.now(clock), by));
        }
    }

    /**
     * Changes what a meeting is called for.
     *
     * @param version as it was seen
     * @throws vn.thidua.shared.Refused with a constant of {@link MeetingRefusal}
     */
    public void change(MeetingId id, Meeting.Call call, long version, By by) {
        rows.lock(id);
        Meeting meeting = rows.find(id).orElseThrow(() -> new NotFound("meeting " + id));
        running(meeting.campaign());
        MeetingRules.whyNotChange(meeting).ifPresent(Refusal::raise);
        if (!rows.change(id, call, version)) {
            MeetingRefusal.CHANGED_MEANWHILE.because().raise();
        }
        events.publishEvent(new MeetingPlanned(id, meeting.campaign(), call.title(), Instant.now(clock), by));
    }

    /**
     * What a meeting concluded.
     *
     * @param id made by the screen; the same written down twice is one
     * @param unit that is to do it, or null where nobody has to do anything
     * @param due by when, with a unit
     */
    @NamedInterface("desk")
    public record Conclusion(
            UUID id,
            String text,
            @Nullable UnitId unit,
            @Nullable TaskDue due) {}

    /**
     * Writes a conclusion down, and gives the task that it asks for.
     *
     * @throws vn.thidua.shared.Refused with a constant of {@link MeetingRefusal}
     */
    public void conclude(MeetingId id, Conclusion conclusion, By by) {
        rows.lock(id);
        Meeting meeting = rows.find(id).orElseThrow(() -> new NotFound("meeting " + id));
        running(meeting.campaign());
        MeetingRules.whyNotChange(meeting).ifPresent(Refusal::raise);
        if (conclusion.text().isBlank()) {
            MeetingRefusal.NO_WORDS.because().raise();
        }
        UnitId unit = conclusion.unit();
        TaskDue due = conclusion.due();
        if (unit == null != (due == null)) {
            MeetingRefusal.HALF_A_TASK.because().raise();
        }
        TaskId task = null;
        if (unit != null && due != null) {
            task = new TaskId(conclusion.id());
            TaskDesk.Wording wording = new TaskDesk.Wording(null, conclusion.text(), unit, List.of(), due);
            tasks.give(meeting.campaign(), List.of(new TaskDesk.Order(task, wording, null)), by);
        }
        if (rows.conclude(id, conclusion.id(), conclusion.text(), task)) {
            events.publishEvent(new MeetingConcluded(
                    id, meeting.campaign(), conclusion.text().strip(), task != null, Instant.now(clock), by));
        }
    }

    private void running(CampaignId campaign) {
        CampaignOutline outline = campaigns.launched(campaign).orElseThrow(() -> new NotFound("campaign " + campaign));
        if (outline.closed()) {
            MeetingRefusal.CAMPAIGN_CLOSED.because().raise();
        }
    }
}
