package vn.thidua.programme.meeting.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.campaign.Campaigns;
import vn.thidua.paperwork.numbering.Stamping;
import vn.thidua.programme.MeetingId;
import vn.thidua.programme.TaskId;
import vn.thidua.programme.domain.TaskLine;
import vn.thidua.programme.domain.TaskLines;
import vn.thidua.programme.domain.TaskSight;
import vn.thidua.programme.domain.Within;
import vn.thidua.programme.meeting.Agenda;
import vn.thidua.programme.meeting.Meeting;
import vn.thidua.programme.meeting.MeetingDesk;
import vn.thidua.programme.meeting.Seats;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** Makes the pages of meetings, for the office that runs the campaign and its leaders. */
@Component
class MeetingPages {

    private final TaskSight sight;
    private final Campaigns campaigns;
    private final MeetingDesk desk;
    private final Agenda agenda;
    private final TaskLines lines;
    private final Seats seats;
    private final NoticeStamp stamps;

    MeetingPages(
            TaskSight sight,
            Campaigns campaigns,
            MeetingDesk desk,
            Agenda agenda,
            TaskLines lines,
            Seats seats,
            NoticeStamp stamps) {
        this.sight = sight;
        this.campaigns = campaigns;
        this.desk = desk;
        this.agenda = agenda;
        this.lines = lines;
        this.seats = seats;
        this.stamps = stamps;
    }

    MeetingsPage list(Optional<UUID> campaign, Actor actor) {
        Map<CampaignId, CampaignOutline> known =
                campaigns.launched(sight.of(actor).run());
        Optional<CampaignOutline> one = campaign.map(CampaignId::new).map(known::get);
        return new MeetingsPage(
                one,
                known.values().stream()
                        .sorted(Comparator.comparing(CampaignOutline::closed).thenComparing(CampaignOutline::title))
                        .toList(),
                desk.of(one.map(outline -> List.of(outline.id())).orElseGet(() -> List.copyOf(known.keySet()))).stream()
                        .map(meeting -> new MeetingsPage.Line(
                                meeting,
                                Optional.ofNullable(known.get(meeting.campaign()))
                                        .map(CampaignOutline::title)
                                        .orElse("")))
                        .toList(),
                actor.may(Act.DIRECT_WORK));
    }

    /**
     * Returns the page.
     *
     * @param stamping what was typed to give the notice a number
     * @throws NotFound when there is no such meeting, or the person's role does not run its campaign
     */
    MeetingPage show(
            MeetingId id,
            MeetingPage.Typed typed,
            Optional<Stamping> stamping,
            Optional<Refusal> refusal,
            Actor actor) {
        Meeting meeting = seen(id, actor);
        CampaignOutline campaign = campaigns
                .launched(meeting.campaign())
                .orElseThrow(() -> new NotFound("campaign " + meeting.campaign()));
        List<Meeting.Conclusion> before =
                desk.before(meeting).map(Meeting::conclusions).orElse(List.of());
        Map<TaskId, TaskLine> tasks = lines
                .of(List.copyOf(agenda.tasks(Stream.concat(before.stream(), meeting.conclusions().stream())
                                .toList())
                        .values()))
                .stream()
                .collect(Collectors.toMap(line -> line.task().id(), Function.identity()));
        return new MeetingPage(
                campaign,
                meeting,
                with(before, tasks),
                with(meeting.conclusions(), tasks),
                seats.of(id),
                actor.may(Act.DIRECT_WORK) && !campaign.closed() && meeting.notice() == null,
                typed,
                stamping.orElseGet(stamps::empty),
                refusal);
    }

    /** Returns a meeting of a campaign that the person's role runs. */
    Meeting seen(MeetingId id, Actor actor) {
        Within within = sight.of(actor);
        return desk.find(id)
                .filter(meeting -> within.run().contains(meeting.campaign()))
                .orElseThrow(() -> new NotFound("meeting " + id));
    }

    private static List<MeetingPage.Line> with(List<Meeting.Conclusion> conclusions, Map<TaskId, TaskLine> tasks) {
        return conclusions.stream()
                .map(conclusion -> new MeetingPage.Line(
                        conclusion, conclusion.task() == null ? null : tasks.get(conclusion.task())))
                .toList();
    }
}
