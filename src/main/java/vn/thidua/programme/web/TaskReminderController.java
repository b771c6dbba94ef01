package vn.thidua.programme.web;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.programme.TaskId;
import vn.thidua.programme.domain.TaskChoice;
import vn.thidua.programme.domain.TaskDesk;
import vn.thidua.programme.domain.TaskLines;
import vn.thidua.programme.domain.TaskReads;
import vn.thidua.programme.domain.TaskSight;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** Lets the office remind units of their tasks: shows the list, then sends. */
@Controller
@Needs(Act.DIRECT_WORK)
class TaskReminderController {

    private static final String REMINDER = "/campaigns/{campaign}/tasks/reminder";

    private final TaskSight sight;
    private final TaskReads reads;
    private final TaskLines lines;
    private final TaskDesk desk;

    TaskReminderController(TaskSight sight, TaskReads reads, TaskLines lines, TaskDesk desk) {
        this.sight = sight;
        this.reads = reads;
        this.lines = lines;
        this.desk = desk;
    }

    @GetMapping(REMINDER)
    Screen ask(Actor actor, @PathVariable UUID campaign) {
        return Screen.show("programme/reminder", page(campaign, Optional.empty(), actor));
    }

    @PostMapping(REMINDER)
    Screen remind(Actor actor, @PathVariable UUID campaign, @RequestParam(defaultValue = "") Set<UUID> tasks) {
        CampaignOutline outline = sight.run(new CampaignId(campaign), actor);
        int told;
        try {
            told = desk.remind(outline.id(), tasks.stream().map(TaskId::new).collect(Collectors.toSet()), actor.by());
        } catch (Refused no) {
            return Screen.show(409, "programme/reminder", page(campaign, Optional.of(no.refusal()), actor));
        }
        return Screen.goTo("/tasks?campaign=" + campaign).saying("task.reminded", told);
    }

    private TaskReminderPage page(UUID campaign, Optional<Refusal> refusal, Actor actor) {
        CampaignOutline outline = sight.run(new CampaignId(campaign), actor);
        TaskChoice choice = new TaskChoice(Optional.of(outline.id()), Optional.empty(), TaskChoice.Show.OPEN);
        return new TaskReminderPage(
                outline,
                lines.of(reads.of(sight.of(actor), choice, TaskReads.MOST).stream()
                        .filter(task -> task.state().open())
                        .toList()),
                refusal);
    }
}
