package vn.thidua.programme.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.campaign.WaitingWork;

/** Tasks that a person's unit has to do, and those that it has to say are done. */
@Component
class WaitingTasks implements WaitingWork {

    /* Who has more sees the rest in the list of tasks. */
    private static final int SHOWN = 6;

    private final TaskReads reads;
    private final TaskSight sight;
    private final Clock clock;

    WaitingTasks(TaskReads reads, TaskSight sight, Clock clock) {
        this.reads = reads;
        this.sight = sight;
        this.clock = clock;
    }

    @Override
    public List<Item> of(Actor actor) {
        List<Item> items = new ArrayList<>();
        LocalDate today = LocalDate.now(clock);
        if (actor.may(Act.REPORT)) {
            List<Task> open = reads.openOf(List.of(actor.unit()));
            open.stream()
                    .limit(SHOWN)
                    .map(task -> new Item(
                            task.state() == TaskState.RETURNED ? "task.toDoAgain" : "task.toDo",
                            List.of(task.title()),
                            task.path(),
                            task.due().lastDay(),
                            task.overdue(today)))
                    .forEach(items::add);
            if (open.size() > SHOWN) {
                Task next = open.get(SHOWN);
                items.add(new Item(
                        "task.more",
                        List.of(open.size() - SHOWN),
                        "/tasks?unit=" + actor.unit(),
                        next.due().lastDay(),
                        next.overdue(today)));
            }
        }
        if (actor.may(Act.VERIFY)) {
            Within within = sight.of(actor);
            Map<TaskChoice.Show, Integer> counts = reads.counts(
                    within.judged(), new TaskChoice(Optional.empty(), Optional.empty(), TaskChoice.Show.ALL));
            int waiting = counts.getOrDefault(TaskChoice.Show.TO_VERIFY, 0);
            if (waiting > 0) {
                items.add(new Item("task.toVerify", List.of(waiting), "/tasks?show=TO_VERIFY", null, false));
            }
        }
        return items;
    }
}
