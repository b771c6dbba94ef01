package vn.thidua.programme.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.programme.TaskId;
import vn.thidua.programme.domain.CampaignBook;
import vn.thidua.programme.domain.Task;
import vn.thidua.programme.domain.TaskDesk;
import vn.thidua.programme.domain.TaskLine;
import vn.thidua.programme.domain.TaskRefusal;
import vn.thidua.programme.domain.TaskRules;
import vn.thidua.programme.domain.TaskSight;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** Lets the office that runs a campaign give tasks by hand, and word them anew. */
@Controller
@Needs(Act.DIRECT_WORK)
class TaskFormController {

    private static final String TASKS = "/campaigns/{campaign}/tasks";
    private static final String TASK = "/tasks/{task}";
    private static final String FORM = "programme/task-form";

    private final TaskSight sight;
    private final TaskPages pages;
    private final CampaignBook books;
    private final TaskDesk desk;

    TaskFormController(TaskSight sight, TaskPages pages, CampaignBook books, TaskDesk desk) {
        this.sight = sight;
        this.pages = pages;
        this.books = books;
        this.desk = desk;
    }

    @GetMapping(TASKS + "/new")
    Screen create(Actor actor, @PathVariable UUID campaign) {
        CampaignOutline outline = sight.run(new CampaignId(campaign), actor);
        TaskForm empty = TaskForm.empty(outline.endsOn().toString());
        return Screen.show(FORM, page(outline, empty, false, Complaints.NONE, null, null));
    }

    @PostMapping(TASKS)
    Screen give(
            Actor actor,
            @PathVariable UUID campaign,
            @Valid @ModelAttribute("form") TaskForm form,
            BindingResult result) {
        CampaignOutline outline = sight.run(new CampaignId(campaign), actor);
        TaskReader.Understood understood =
                TaskReader.read(form, Complaints.of(result), books.open(outline.id(), List.of()), Optional.empty());
        TaskDesk.Wording wording = understood.wording();
        if (wording == null) {
            return Screen.show(422, FORM, page(outline, form, false, understood.complaints(), null, null));
        }
        try {
            TaskDesk.Order order = new TaskDesk.Order(new TaskId(form.id()), wording, null);
            desk.give(outline.id(), List.of(order), actor.by());
        } catch (Refused no) {
            return Screen.show(409, FORM, page(outline, form, false, Complaints.NONE, null, no));
        }
        return Screen.goTo("/tasks/" + form.id()).saying("task.given");
    }

    @GetMapping(TASK + "/edit")
    Screen edit(Actor actor, @PathVariable UUID task) {
        TaskLine line = pages.run(new TaskId(task), actor);
        CampaignOutline outline = sight.run(line.task().campaign(), actor);
        return Screen.show(
                FORM, page(outline, TaskForm.of(line.task(), open(line.task())), true, Complaints.NONE, null, null));
    }

    @PostMapping(TASK)
    Screen change(
            Actor actor, @PathVariable UUID task, @Valid @ModelAttribute("form") TaskForm form, BindingResult result) {
        TaskLine line = pages.run(new TaskId(task), actor);
        CampaignOutline outline = sight.run(line.task().campaign(), actor);
        TaskForm typed = new TaskForm(
                task,
                form.version(),
                form.content(),
                form.title(),
                form.lead(),
                form.partners(),
                form.due(),
                form.before(),
                form.why());
        CampaignBook.Open book = open(line.task());
        TaskReader.Understood understood =
                TaskReader.read(typed, Complaints.of(result), book, Optional.of(line.task()));
        TaskDesk.Wording wording = understood.wording();
        if (wording == null) {
            return Screen.show(422, FORM, page(outline, typed, true, understood.complaints(), null, null));
        }
        try {
            desk.change(new TaskId(task), wording, typed.version(), typed.why(), actor.by());
        } catch (Refused no) {
            boolean overtaken = no.refusal().code() == TaskRefusal.CHANGED_MEANWHILE;
            TaskForm theirs = overtaken ? TaskForm.of(line.task(), book) : null;
            TaskForm again = overtaken ? typed.at(line.task().version()) : typed;
            return Screen.show(409, FORM, page(outline, again, true, Complaints.NONE, theirs, no));
        }
        return Screen.goTo("/tasks/" + task).saying("task.changed");
    }

    private CampaignBook.Open open(Task task) {
        return books.open(
                task.campaign(),
                Stream.concat(Stream.of(task.lead()), task.partners().stream()).toList());
    }

    private TaskFormPage page(
            CampaignOutline campaign,
            TaskForm form,
            boolean there,
            Complaints complaints,
            @Nullable TaskForm theirs,
            @Nullable Refused no) {
        return new TaskFormPage(
                campaign,
                form,
                there,
                books.contents(campaign.id()),
                complaints,
                theirs,
                no != null ? Optional.of(no.refusal()) : TaskRules.whyNotGive(!campaign.closed()));
    }
}
