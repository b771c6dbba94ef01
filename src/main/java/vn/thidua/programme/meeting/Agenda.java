package vn.thidua.programme.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.programme.TaskId;
import vn.thidua.programme.domain.Task;
import vn.thidua.programme.domain.TaskChoice;
import vn.thidua.programme.domain.TaskReads;
import vn.thidua.programme.domain.Within;
import vn.thidua.reporting.Concerns;

/** Drafts the agenda of a meeting: what became of the conclusions of the last one, what is late, missed, or asked and not answered. */
@Component
public class Agenda {

    /* Of more, a meeting does not speak one by one. */
    private static final int LATE_TASKS = 20;

    private final MeetingRows meetings;
    private final TaskReads tasks;
    private final Concerns concerns;
    private final MessageSource messages;

    Agenda(MeetingRows meetings, TaskReads tasks, Concerns concerns, MessageSource messages) {
        this.meetings = meetings;
        this.tasks = tasks;
        this.concerns = concerns;
        this.messages = messages;
    }

    /** Returns the agenda of the next meeting, one line a point. */
    public String draft(CampaignId campaign, Within within, Locale locale) {
        List<String> points = new ArrayList<>();
        meetings.of(List.of(campaign)).stream().findFirst().ifPresent(last -> followUp(last, points, locale));
        TaskChoice late = new TaskChoice(Optional.of(campaign), Optional.empty(), TaskChoice.Show.LATE);
        tasks.of(within, late, LATE_TASKS).stream()
                .map(task -> t(locale, "agenda.late", task.title()))
                .forEach(points::add);
        concerns.of(campaign)
                .forEach(concern -> points.add(
                        t(locale, concern.messageKey(), concern.arguments().toArray())));
        points.add(t(locale, "agenda.next"));
        return String.join("\n", points);
    }

    /** Returns the tasks that conclusions became, by their id; one statement however many. */
    public Map<TaskId, Task> tasks(List<Meeting.Conclusion> conclusions) {
        return tasks
                .of(conclusions.stream()
                        .map(Meeting.Conclusion::task)
                        .filter(Objects::nonNull)
                        .toList())
                .stream()
                .collect(Collectors.toMap(Task::id, Function.identity()));
    }

    private void followUp(Meeting last, List<String> points, Locale locale) {
        Map<TaskId, Task> given = tasks(last.conclusions());
        for (Meeting.Conclusion conclusion : last.conclusions()) {
            Task task = conclusion.task() == null ? null : given.get(conclusion.task());
            points.add(
                    task == null
                            ? t(locale, "agenda.concluded", conclusion.text())
                            : t(locale, "agenda.followed", conclusion.text(), t(locale, "task.state." + task.state())));
        }
    }

    private String t(Locale locale, String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
