package vn.thidua.programme.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.domain.BodyReads;
import vn.thidua.campaign.domain.CampaignContent;
import vn.thidua.evidence.domain.EvidenceReads;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.programme.TaskId;
import vn.thidua.programme.domain.Task;
import vn.thidua.programme.domain.TaskEntry;
import vn.thidua.programme.domain.TaskLine;
import vn.thidua.programme.domain.TaskLines;
import vn.thidua.programme.domain.TaskReads;
import vn.thidua.programme.domain.TaskRules;
import vn.thidua.programme.domain.TaskSight;
import vn.thidua.programme.domain.Within;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.WrittenDay;

/** Makes the page of a task, for those whose it is. */
@Component
class TaskPages {

    private final TaskSight sight;
    private final TaskReads reads;
    private final TaskLines lines;
    private final Campaigns campaigns;
    private final BodyReads bodies;
    private final EvidenceReads evidence;
    private final Units units;

    TaskPages(
            TaskSight sight,
            TaskReads reads,
            TaskLines lines,
            Campaigns campaigns,
            BodyReads bodies,
            EvidenceReads evidence,
            Units units) {
        this.sight = sight;
        this.reads = reads;
        this.lines = lines;
        this.campaigns = campaigns;
        this.bodies = bodies;
        this.evidence = evidence;
        this.units = units;
    }

    /**
     * Returns the page.
     *
     * @param refusal why what was typed was not taken
     * @throws NotFound when there is no such task, or it is not the person's to see
     */
    TaskPage of(TaskId id, TaskPage.Typed typed, Optional<Refusal> refusal, Actor actor) {
        Within within = sight.of(actor);
        TaskLine line = line(id, within);
        Task task = line.task();
        boolean running = campaigns
                .launched(task.campaign())
                .filter(campaign -> !campaign.closed())
                .isPresent();
        return new TaskPage(
                line,
                bodies.contents(task.campaign()).stream()
                        .filter(content -> content.id().equals(task.content()))
                        .map(CampaignContent::title)
                        .findFirst()
                        .orElse(""),
                steps(reads.story(id), line.today()),
                evidence.of(TaskProofs.KIND, List.of(id.value())).entrySet().stream()
                        .collect(Collectors.toMap(entry -> entry.getKey().part(), Map.Entry::getValue)),
                sight.reports(task, actor)
                        && TaskRules.whyNotReport(task, running).isEmpty(),
                sight.judges(task, within, actor)
                        && TaskRules.whyNotJudge(task, running).isEmpty(),
                sight.runs(task.campaign(), within, actor)
                        && TaskRules.whyNotChange(task, running).isEmpty(),
                typed,
                TaskRules.whyNotGive(running),
                refusal);
    }

    /** Returns a task whose campaign the person runs. */
    TaskLine run(TaskId id, Actor actor) {
        Within within = sight.of(actor);
        TaskLine line = line(id, within);
        if (!sight.runs(line.task().campaign(), within, actor)) {
            throw new NotFound("task " + id + " of " + actor.unit());
        }
        return line;
    }

    /** Returns a task of which the person's unit tells how far it is. */
    Task reported(TaskId id, Actor actor) {
        return line(id, sight.of(actor), task -> sight.reports(task, actor));
    }

    /** Returns a task of which the person says whether it is done. */
    Task judged(TaskId id, Actor actor) {
        Within within = sight.of(actor);
        return line(id, within, task -> sight.judges(task, within, actor));
    }

    private Task line(TaskId id, Within within, Predicate<Task> theirs) {
        return reads.find(id, within).filter(theirs).orElseThrow(() -> new NotFound("task " + id));
    }

    private TaskLine line(TaskId id, Within within) {
        return lines.of(List.of(reads.find(id, within).orElseThrow(() -> new NotFound("task " + id))))
                .getFirst();
    }

    private List<TaskPage.Step> steps(List<TaskEntry> story, LocalDate today) {
        Set<UnitId> leads = new LinkedHashSet<>();
        story.forEach(entry -> leads.add(entry.lead()));
        Map<UnitId, String> names = units.names(leads, today);
        List<TaskPage.Step> steps = new ArrayList<>();
        for (int i = 0; i < story.size(); i++) {
            steps.add(new TaskPage.Step(
                    story.get(i), i + 1 < story.size() ? changes(story.get(i + 1), story.get(i), names) : List.of()));
        }
        return steps;
    }

    private static List<TaskPage.Change> changes(TaskEntry before, TaskEntry after, Map<UnitId, String> names) {
        List<TaskPage.Change> changes = new ArrayList<>();
        add(changes, "task.title", before.title(), after.title());
        add(changes, "task.lead", names.getOrDefault(before.lead(), ""), names.getOrDefault(after.lead(), ""));
        add(
                changes,
                "task.lastDay",
                WrittenDay.of(before.due().lastDay()),
                WrittenDay.of(after.due().lastDay()));
        return changes;
    }

    private static void add(List<TaskPage.Change> changes, String key, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new TaskPage.Change(key, before, after));
        }
    }
}
