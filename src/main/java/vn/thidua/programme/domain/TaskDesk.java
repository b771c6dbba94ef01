package vn.thidua.programme.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.campaign.Campaigns;
import vn.thidua.organization.UnitId;
import vn.thidua.programme.TaskCancelled;
import vn.thidua.programme.TaskChanged;
import vn.thidua.programme.TaskId;
import vn.thidua.programme.TaskReported;
import vn.thidua.programme.TaskReturned;
import vn.thidua.programme.TaskVerified;
import vn.thidua.programme.TasksAssigned;
import vn.thidua.programme.TasksReminded;
import vn.thidua.shared.By;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** Gives tasks to units, takes what they tell of them, and what others say of that. */
@NamedInterface("desk")
@Service
@Transactional
public class TaskDesk {

    private final Campaigns campaigns;
    private final TaskReads reads;
    private final TaskRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TaskDesk(Campaigns campaigns, TaskReads reads, TaskRows rows, ApplicationEventPublisher events, Clock clock) {
        this.campaigns = campaigns;
        this.reads = reads;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What a unit is to do.
     *
     * @param content the content it serves, or null
     */
    @NamedInterface("desk")
    public record Wording(@Nullable UUID content, String title, UnitId lead, List<UnitId> partners, TaskDue due) {

        /** Tells whether a task reads so already. */
        public boolean sameAs(Task task) {
            Task asked = of(task.id(), task.campaign(), task.version());
            return Objects.equals(content, task.content())
                    && asked.title().equals(task.title())
                    && lead.equals(task.lead())
                    && due.equals(task.due())
                    && Set.copyOf(asked.partners()).equals(Set.copyOf(task.partners()));
        }

        Task of(TaskId id, CampaignId campaign, long version) {
            return new Task(
                    id,
                    campaign,
                    content,
                    title.strip(),
                    lead,
                    partners.stream()
                            .filter(unit -> !unit.equals(lead))
                            .distinct()
                            .toList(),
                    due,
                    TaskState.NOT_BEGUN,
                    null,
                    null,
                    version);
        }
    }

    /**
     * A task to be given.
     *
     * @param id made by the screen; the same task sent twice is one
     * @param piece of an assignment that it comes from, or null
     */
    @NamedInterface("desk")
    public record Order(
            TaskId id, Wording wording, @Nullable Piece piece) {}

    /**
     * Gives tasks; returns how many were not given before.
     *
     * @throws vn.thidua.shared.Refused with {@link TaskRefusal#CAMPAIGN_CLOSED}
     * @throws NotFound when there is no such campaign, or it is not launched
     */
    public int give(CampaignId campaign, List<Order> orders, By by) {
        CampaignOutline outline = running(campaign);
        Instant now = Instant.now(clock);
        List<Task> given = new ArrayList<>();
        for (Order order : orders) {
            Task task = order.wording().of(order.id(), campaign, 0);
            Piece piece = order.piece();
            if (rows.insert(task, piece == null ? null : piece.assignment(), piece == null ? 0 : piece.number())) {
                rows.say(UUID.randomUUID(), TaskEntry.Kind.GIVEN, task, TaskRows.Said.only(""), by, now);
                given.add(task);
            }
        }
        if (!given.isEmpty()) {
            List<UnitId> told = given.stream()
                    .flatMap(task -> Stream.concat(Stream.of(task.lead()), task.partners().stream()))
                    .distinct()
                    .toList();
            events.publishEvent(new TasksAssigned(campaign, outline.title(), given.size(), told, now, by));
        }
        return given.size();
    }

    /**
     * Words a task anew, or gives it to another unit or day.
     *
     * @param version as it was seen
     * @throws vn.thidua.shared.Refused with what {@link TaskRules} say
     */
    public void change(TaskId id, Wording wording, long version, String why, By by) {
        Task task = locked(id);
        TaskRules.whyNotChange(task, runs(task.campaign()))
                .or(() -> TaskRules.whyNotAsSeen(task, version))
                .or(() -> TaskRules.whyNotWithout(why))
                .ifPresent(Refusal::raise);
        Instant now = Instant.now(clock);
        Task changed = wording.of(id, task.campaign(), version);
        rows.change(changed);
        rows.say(UUID.randomUUID(), TaskEntry.Kind.CHANGED, changed, TaskRows.Said.only(why), by, now);
        events.publishEvent(new TaskChanged(id, task.campaign(), why.strip(), now, by));
        if (!wording.lead().equals(task.lead())) {
            String title = running(task.campaign()).title();
            events.publishEvent(new TasksAssigned(task.campaign(), title, 1, List.of(wording.lead()), now, by));
        }
    }

    /**
     * What a unit tells of a task.
     *
     * @param entry made by the screen; the same told twice is told once
     * @param percent how far it is, 0 to 100, or null where the unit does not say
     * @param done whether the unit says it is done
     */
    @NamedInterface("desk")
    public record Telling(UUID entry, String text, @Nullable Integer percent, boolean done) {}

    /**
     * Takes what a unit tells of a task.
     *
     * @throws vn.thidua.shared.Refused with what {@link TaskRules} say
     */
    public void report(TaskId id, Telling telling, By by) {
        Task task = locked(id);
        if (reads.story(id).stream().anyMatch(entry -> entry.id().equals(telling.entry()))) {
            return;
        }
        TaskRules.whyNotReport(task, runs(task.campaign()))
                .or(() -> TaskRules.whyNotSay(telling.text(), telling.percent()))
                .ifPresent(Refusal::raise);
        Instant now = Instant.now(clock);
        boolean late = telling.done() && task.due().lastDay().isBefore(LocalDate.now(clock));
        Integer percent = telling.done() ? Integer.valueOf(TaskRules.WHOLE) : telling.percent();
        rows.say(
                telling.entry(),
                telling.done() ? TaskEntry.Kind.DONE : TaskEntry.Kind.PROGRESS,
                task,
                new TaskRows.Said(telling.text(), percent, late),
                by,
                now);
        rows.move(id, telling.done() ? TaskState.DONE : TaskState.UNDER_WAY, percent, telling.done() ? now : null);
        events.publishEvent(new TaskReported(id, task.campaign(), telling.done(), now, by));
    }

    /**
     * Says that a task is done, as it was seen.
     *
     * @throws vn.thidua.shared.Refused with what {@link TaskRules} say
     */
    public void verify(TaskId id, long version, By by) {
        Task task = judged(id, version);
        Instant now = Instant.now(clock);
        rows.say(UUID.randomUUID(), TaskEntry.Kind.VERIFIED, task, TaskRows.Said.only(""), by, now);
        rows.move(id, TaskState.VERIFIED, null, task.doneAt());
        events.publishEvent(new TaskVerified(id, task.campaign(), task.lead(), now, by));
    }

    /**
     * Gives back what a unit called done.
     *
     * @throws vn.thidua.shared.Refused with what {@link TaskRules} say
     */
    public void giveBack(TaskId id, long version, String why, By by) {
        Task task = judged(id, version);
        TaskRules.whyNotWithout(why).ifPresent(Refusal::raise);
        Instant now = Instant.now(clock);
        rows.say(UUID.randomUUID(), TaskEntry.Kind.RETURNED, task, TaskRows.Said.only(why), by, now);
        rows.move(id, TaskState.RETURNED, null, null);
        events.publishEvent(new TaskReturned(id, task.campaign(), task.title(), task.lead(), why.strip(), now, by));
    }

    /**
     * Says that a task need not be done any more.
     *
     * @throws vn.thidua.shared.Refused with what {@link TaskRules} say
     */
    public void cancel(TaskId id, long version, String why, By by) {
        Task task = locked(id);
        TaskRules.whyNotChange(task, runs(task.campaign()))
                .or(() -> TaskRules.whyNotAsSeen(task, version))
                .or(() -> TaskRules.whyNotWithout(why))
                .ifPresent(Refusal::raise);
        Instant now = Instant.now(clock);
        rows.say(UUID.randomUUID(), TaskEntry.Kind.CANCELLED, task, TaskRows.Said.only(why), by, now);
        rows.move(id, TaskState.CANCELLED, null, null);
        events.publishEvent(new TaskCancelled(id, task.campaign(), task.title(), task.lead(), why.strip(), now, by));
    }

    /**
     * Reminds units of tasks of a campaign that they still have to do, once a day of each; returns of how many.
     *
     * @throws vn.thidua.shared.Refused with {@link TaskRefusal#NOBODY_LEFT} or {@link TaskRefusal#CAMPAIGN_CLOSED}
     */
    public int remind(CampaignId campaign, Collection<TaskId> chosen, By by) {
        CampaignOutline outline = running(campaign);
        List<Task> open = reads.of(chosen).stream()
                .filter(task -> task.campaign().equals(campaign) && task.state().open())
                .toList();
        List<TaskId> fresh = rows.remind(open.stream().map(Task::id).toList(), LocalDate.now(clock), by);
        if (fresh.isEmpty()) {
            TaskRefusal.NOBODY_LEFT.because().raise();
        }
        List<UnitId> units = open.stream()
                .filter(task -> fresh.contains(task.id()))
                .map(Task::lead)
                .distinct()
                .toList();
        events.publishEvent(new TasksReminded(campaign, outline.title(), fresh.size(), units, Instant.now(clock), by));
        return fresh.size();
    }

    private Task judged(TaskId id, long version) {
        Task task = locked(id);
        TaskRules.whyNotAsSeen(task, version)
                .or(() -> TaskRules.whyNotJudge(task, runs(task.campaign())))
                .ifPresent(Refusal::raise);
        return task;
    }

    private Task locked(TaskId id) {
        rows.lock(id);
        return reads.of(List.of(id)).stream().findFirst().orElseThrow(() -> new NotFound("task " + id));
    }

    private boolean runs(CampaignId campaign) {
        return !launched(campaign).closed();
    }

    private CampaignOutline running(CampaignId campaign) {
        CampaignOutline outline = launched(campaign);
        TaskRules.whyNotGive(!outline.closed()).ifPresent(Refusal::raise);
        return outline;
    }

    private CampaignOutline launched(CampaignId campaign) {
        return campaigns.launched(campaign).orElseThrow(() -> new NotFound("campaign " + campaign));
    }
}
