package vn.thidua.programme.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.campaign.Campaigns;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.programme.TaskId;
import vn.thidua.programme.domain.TaskLine;
import vn.thidua.programme.domain.TaskLines;
import vn.thidua.shared.Vietnamese;
import vn.thidua.shared.WrittenDay;

/** Words the notices of what meetings concluded, in Vietnamese: who came, what became of the last conclusions, the new ones. */
@Component
class NoticeTexts {

    private static final List<Attendance> PRINTED =
            List.of(Attendance.PRESENT, Attendance.STAND_IN, Attendance.EXCUSED, Attendance.ABSENT);

    private final MeetingRows meetings;
    private final Seats seats;
    private final Agenda agenda;
    private final TaskLines lines;
    private final Campaigns campaigns;
    private final Units units;
    private final MessageSource messages;

    NoticeTexts(
            MeetingRows meetings,
            Seats seats,
            Agenda agenda,
            TaskLines lines,
            Campaigns campaigns,
            Units units,
            MessageSource messages) {
        this.meetings = meetings;
        this.seats = seats;
        this.agenda = agenda;
        this.lines = lines;
        this.campaigns = campaigns;
        this.units = units;
        this.messages = messages;
    }

    /** Returns the text as of now. */
    NoticeText of(Meeting meeting, UnitId organ, LocalDate day) {
        List<NoticeText.Passage> passages = new ArrayList<>();
        passages.add(text(opening(meeting)));
        attendance(meeting, passages);
        followUp(meeting, passages);
        passages.add(head("meeting.conclusions"));
        passages.add(text(t("meeting.concludes")));
        Map<TaskId, TaskLine> given = tasks(meeting.conclusions());
        for (Meeting.Conclusion one : meeting.conclusions()) {
            TaskLine task = of(one, given);
            passages.add(text(
                    task == null
                            ? said(one)
                            : t(
                                    "meeting.given",
                                    said(one),
                                    task.who(),
                                    WrittenDay.of(task.task().due().lastDay()))));
        }
        String name = units.names(List.of(organ), day).getOrDefault(organ, "");
        return new NoticeText(units.nameAbove(organ, day), name, passages);
    }

    /** Returns the unit that issues what the person's office writes. */
    UnitId organ(Actor actor, LocalDate day) {
        return units.served(actor.unit(), day).orElse(actor.unit());
    }

    private String opening(Meeting meeting) {
        String day = WrittenDay.of(meeting.call().heldOn());
        String chair = meeting.call().chair();
        String campaign = campaigns
                .launched(meeting.campaign())
                .map(CampaignOutline::title)
                .orElse("");
        return chair.isEmpty() ? t("meeting.opening", day, campaign) : t("meeting.openingBy", day, campaign, chair);
    }

    /* Who nobody noted is not in the paper: it says who came, not who was asked. */
    private void attendance(Meeting meeting, List<NoticeText.Passage> passages) {
        List<Seat> all = seats.of(meeting.id());
        if (all.stream().allMatch(seat -> seat.is(Attendance.EXPECTED))) {
            return;
        }
        passages.add(head("attendance.paper"));
        for (Attendance came : PRINTED) {
            List<String> names =
                    all.stream().filter(seat -> seat.is(came)).map(Seat::who).toList();
            if (!names.isEmpty()) {
                passages.add(text(t("attendance.line." + came, names.size(), String.join("; ", names))));
            }
        }
    }

    private void followUp(Meeting meeting, List<NoticeText.Passage> passages) {
        List<Meeting.Conclusion> last =
                meetings.before(meeting).map(Meeting::conclusions).orElse(List.of());
        if (last.isEmpty()) {
            return;
        }
        passages.add(head("meeting.before"));
        Map<TaskId, TaskLine> given = tasks(last);
        for (Meeting.Conclusion one : last) {
            TaskLine task = of(one, given);
            passages.add(text(
                    task == null
                            ? said(one)
                            : t(
                                    "meeting.became",
                                    said(one),
                                    task.who(),
                                    t("task.state." + task.task().state()))));
        }
    }

    private Map<TaskId, TaskLine> tasks(List<Meeting.Conclusion> conclusions) {
        return lines.of(List.copyOf(agenda.tasks(conclusions).values())).stream()
                .collect(Collectors.toMap(line -> line.task().id(), Function.identity()));
    }

    private static @Nullable TaskLine of(Meeting.Conclusion conclusion, Map<TaskId, TaskLine> tasks) {
        return conclusion.task() == null ? null : tasks.get(conclusion.task());
    }

    private static String said(Meeting.Conclusion conclusion) {
        return conclusion.number() + ". " + conclusion.text();
    }

    private NoticeText.Passage head(String key) {
        return new NoticeText.Passage(true, t(key));
    }

    private static NoticeText.Passage text(String words) {
        return new NoticeText.Passage(false, words);
    }

    private String t(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Vietnamese.LOCALE);
    }
}
