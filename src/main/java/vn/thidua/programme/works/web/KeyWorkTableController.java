package vn.thidua.programme.works.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.thidua.access.Accounts;
import vn.thidua.access.Act;
import vn.thidua.access.Needs;
import vn.thidua.programme.domain.TaskSight;
import vn.thidua.programme.web.IntakeController;
import vn.thidua.programme.web.IntakeReader;

/** Takes key works as a table. */
@Controller
@Needs(Act.DIRECT_WORK)
@RequestMapping("/campaigns/{campaign}/key-works/table")
class KeyWorkTableController extends IntakeController {

    KeyWorkTableController(KeyWorkTable table, IntakeReader reader, TaskSight sight, Accounts accounts) {
        super(table, reader, sight, accounts);
    }
}
