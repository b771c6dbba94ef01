package vn.thidua.programme.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.evidence.domain.EvidenceDesk;
import vn.thidua.evidence.domain.EvidenceFile;
import vn.thidua.evidence.domain.HandedProofs;
import vn.thidua.programme.TaskId;
import vn.thidua.programme.domain.TaskDesk;
import vn.thidua.programme.domain.TaskRefusal;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** Shows a task with its story; takes what its unit tells of it, and what others say of that. */
@Controller
class TaskController {

    private static final String TASK = "/tasks/{task}";
    private static final int LONGEST = 4_000;
    private static final int LONGEST_REASON = 500;

    private final TaskPages pages;
    private final TaskDesk desk;
    private final HandedProofs handed;
    private final EvidenceDesk evidence;

    TaskController(TaskPages pages, TaskDesk desk, HandedProofs handed, EvidenceDesk evidence) {
        this.pages = pages;
        this.desk = desk;
        this.handed = handed;
        this.evidence = evidence;
    }

    @Needs(Act.SEE_RESULTS)
    @GetMapping(TASK)
    Screen show(Actor actor, @PathVariable UUID task, @RequestAttribute(Screen.OVERSIZE) Optional<Boolean> oversize) {
        Optional<Refusal> tooLarge = oversize.map(yes -> handed.tooLarge());
        return page(tooLarge.isPresent() ? 422 : 200, task, TaskPage.Typed.fresh(), tooLarge, actor);
    }

    /** Takes what the unit tells; a file that cannot be taken costs nothing that was typed. */
    @Needs(Act.REPORT)
    @PostMapping(TASK + "/entries")
    Screen report(
            Actor actor,
            @PathVariable UUID task,
            @RequestParam Optional<UUID> entry,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String percent,
            @RequestParam(defaultValue = "false") boolean done,
            @RequestParam(required = false) List<MultipartFile> files)
            throws IOException {
        TaskId id = pages.reported(new TaskId(task), actor).id();
        TaskPage.Typed typed =
                new TaskPage.Typed(entry.orElseGet(UUID::randomUUID), cut(text, LONGEST), percent.strip(), done, "");
        try {
            List<EvidenceFile> proofs = handed.of(files);
            desk.report(
                    id, new TaskDesk.Telling(typed.entry(), typed.text(), number(typed.percent()), done), actor.by());
            for (EvidenceFile proof : proofs) {
                evidence.add(TaskProofs.subject(id, typed.entry()), proof, null, actor);
            }
        } catch (Refused no) {
            return page(422, task, typed, Optional.of(no.refusal()), actor);
        }
        return Screen.goTo("/tasks/" + task).saying(done ? "task.toldDone" : "task.told");
    }

    @Needs(Act.VERIFY)
    @PostMapping(TASK + "/verification")
    Screen verify(Actor actor, @PathVariable UUID task, @RequestParam(defaultValue = "-1") long version) {
        TaskId id = pages.judged(new TaskId(task), actor).id();
        try {
            desk.verify(id, version, actor.by());
        } catch (Refused no) {
            return page(409, task, TaskPage.Typed.fresh(), Optional.of(no.refusal()), actor);
        }
        return Screen.goTo("/tasks/" + task).saying("task.verified");
    }

    @Needs(Act.VERIFY)
    @PostMapping(TASK + "/return")
    Screen giveBack(
            Actor actor,
            @PathVariable UUID task,
            @RequestParam(defaultValue = "-1") long version,
            @RequestParam(defaultValue = "") String why) {
        TaskId id = pages.judged(new TaskId(task), actor).id();
        try {
            desk.giveBack(id, version, cut(why, LONGEST_REASON), actor.by());
        } catch (Refused no) {
            return page(409, task, because(why), Optional.of(no.refusal()), actor);
        }
        return Screen.goTo("/tasks/" + task).saying("task.returned");
    }

    @Needs(Act.DIRECT_WORK)
    @PostMapping(TASK + "/cancellation")
    Screen cancel(
            Actor actor,
            @PathVariable UUID task,
            @RequestParam(defaultValue = "-1") long version,
            @RequestParam(defaultValue = "") String why) {
        TaskId id = pages.run(new TaskId(task), actor).task().id();
        try {
            desk.cancel(id, version, cut(why, LONGEST_REASON), actor.by());
        } catch (Refused no) {
            return page(409, task, because(why), Optional.of(no.refusal()), actor);
        }
        return Screen.goTo("/tasks/" + task).saying("task.cancelled");
    }

    private Screen page(int status, UUID task, TaskPage.Typed typed, Optional<Refusal> refusal, Actor actor) {
        return Screen.show(status, "programme/task", pages.of(new TaskId(task), typed, refusal, actor));
    }

    private static TaskPage.Typed because(String why) {
        return new TaskPage.Typed(UUID.randomUUID(), "", "", false, why);
    }

    private static @Nullable Integer number(String percent) {
        if (percent.isEmpty()) {
            return null;
        }
        if (!percent.matches("\\d{1,3}\\s*%?")) {
            TaskRefusal.NO_PERCENT.because().raise();
        }
        return Integer.valueOf(percent.replaceAll("\\D", ""));
    }

    private static String cut(String text, int most) {
        return text.substring(0, Math.min(text.length(), most));
    }
}
