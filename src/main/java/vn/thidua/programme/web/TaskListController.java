package vn.thidua.programme.web;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Accounts;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.programme.domain.TaskChoice;
import vn.thidua.programme.domain.TaskReads;
import vn.thidua.shared.Screen;

/** Shows tasks: of one's own unit, of those below, of the campaigns that one runs. */
@Controller
@Needs(Act.SEE_RESULTS)
class TaskListController {

    private final TaskListPages pages;
    private final TaskWorkbook workbook;
    private final Accounts accounts;

    TaskListController(TaskListPages pages, TaskWorkbook workbook, Accounts accounts) {
        this.pages = pages;
        this.workbook = workbook;
        this.accounts = accounts;
    }

    @GetMapping("/tasks")
    Screen show(
            Actor actor,
            @RequestParam Optional<UUID> campaign,
            @RequestParam Optional<UUID> unit,
            @RequestParam Optional<TaskChoice.Show> show) {
        return Screen.show("programme/tasks", pages.of(campaign, unit, show, TaskReads.MOST, actor));
    }

    @GetMapping("/tasks/tasks.xlsx")
    ResponseEntity<byte[]> excel(
            Actor actor,
            @RequestParam Optional<UUID> campaign,
            @RequestParam Optional<UUID> unit,
            @RequestParam Optional<TaskChoice.Show> show) {
        return workbook.of(pages.of(campaign, unit, show, workbook.most(), actor), accounts.locale(actor.account()))
                .download();
    }
}
