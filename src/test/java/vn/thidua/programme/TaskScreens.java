package vn.thidua.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.access.AccountId;
import vn.thidua.campaign.domain.BodyReads;
import vn.thidua.organization.UnitId;
import vn.thidua.programme.domain.Task;
import vn.thidua.programme.domain.TaskDesk;
import vn.thidua.programme.domain.TaskDue;
import vn.thidua.programme.domain.TaskReads;
import vn.thidua.shared.By;

/** The pages of tasks. */
abstract class TaskScreens extends ProgrammeScreens {

    @Autowired
    TaskDesk desk;

    @Autowired
    TaskReads reads;

    @Autowired
    private BodyReads bodies;

    String tasks;
    private UUID streets;

    @BeforeEach
    void know() {
        streets = bodies.contents(campaign).getFirst().id();
        tasks = "/campaigns/" + campaign + "/tasks";
    }

    Task give(String title, UnitId lead, LocalDate due) {
        TaskId id = new TaskId(UUID.randomUUID());
        TaskDesk.Wording wording = new TaskDesk.Wording(streets, title, lead, List.of(), new TaskDue(due, false));
        desk.give(campaign, List.of(new TaskDesk.Order(id, wording, null)), By.PROGRAM);
        return reads.of(List.of(id)).getFirst();
    }

    void done(Task task) {
        desk.report(task.id(), new TaskDesk.Telling(UUID.randomUUID(), "Xong", null, true), By.PROGRAM);
    }

    MvcTestResult verify(Task task, AccountId who) {
        return post(
                task.path() + "/verification",
                who,
                Map.of("version", String.valueOf(now(task).version())));
    }

    Task now(Task task) {
        return reads.of(List.of(task.id())).getFirst();
    }
}
