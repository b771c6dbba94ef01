package vn.thidua.programme.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.thidua.access.Accounts;
import vn.thidua.access.Act;
import vn.thidua.access.Needs;
import vn.thidua.programme.domain.TaskSight;

/** Takes tasks as a table. */
@Controller
@Needs(Act.DIRECT_WORK)
@RequestMapping("/campaigns/{campaign}/tasks/table")
class TaskTableController extends IntakeController {

    TaskTableController(TaskTable table, IntakeReader reader, TaskSight sight, Accounts accounts) {
        super(table, reader, sight, accounts);
    }
}
