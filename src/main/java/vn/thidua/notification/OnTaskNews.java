package vn.thidua.notification;

import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.thidua.programme.TaskCancelled;
import vn.thidua.programme.TaskReturned;
import vn.thidua.programme.TasksAssigned;
import vn.thidua.programme.TasksReminded;

/** Tells units what happens to their tasks. */
@Component
class OnTaskNews {

    private final Herald herald;

    OnTaskNews(Herald herald) {
        this.herald = herald;
    }

    @ApplicationModuleListener
    void on(TasksAssigned assigned) {
        herald.tell(new News(
                News.key(assigned, List.of()),
                "notice.tasksAssigned",
                List.of(assigned.title()),
                "/tasks?campaign=" + assigned.campaign(),
                assigned.units(),
                List.of(),
                assigned.by().account()));
    }

    @ApplicationModuleListener
    void on(TaskReturned returned) {
        herald.tell(new News(
                News.key(returned, List.of()),
                "notice.taskReturned",
                List.of(returned.title(), returned.reason()),
                "/tasks/" + returned.task(),
                List.of(returned.lead()),
                List.of(),
                returned.by().account()));
    }

    @ApplicationModuleListener
    void on(TaskCancelled cancelled) {
        herald.tell(new News(
                News.key(cancelled, List.of()),
                "notice.taskCancelled",
                List.of(cancelled.title(), cancelled.reason()),
                "/tasks/" + cancelled.task(),
                List.of(cancelled.lead()),
                List.of(),
                cancelled.by().account()));
    }

    @ApplicationModuleListener
    void on(TasksReminded reminded) {
        herald.tell(new News(
                News.key(reminded, List.of()),
                "notice.tasksReminded",
                List.of(reminded.title()),
                "/tasks?show=OPEN&campaign=" + reminded.campaign(),
                reminded.units(),
                List.of(),
                reminded.by().account()));
    }
}
