package vn.thidua.programme.year;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.programme.domain.Task;
import vn.thidua.programme.domain.TaskReads;
import vn.thidua.programme.domain.TaskSight;
import vn.thidua.programme.domain.Within;
import vn.thidua.programme.works.KeyWork;
import vn.thidua.programme.works.KeyWorkReads;

/** Makes the programme of a year from the tasks and key works of an office; for whoever has no office, from what is theirs to see. */
@Component
public class YearProgramme {

    private final TaskSight sight;
    private final TaskReads tasks;
    private final KeyWorkReads works;
    private final Clock clock;

    YearProgramme(TaskSight sight, TaskReads tasks, KeyWorkReads works, Clock clock) {
        this.sight = sight;
        this.tasks = tasks;
        this.works = works;
        this.clock = clock;
    }

    /** Returns what is to be done in the year, by day. */
    public List<YearEntry> of(int year, Actor actor) {
        LocalDate today = LocalDate.now(clock);
        Within within = sight.of(actor).ofOffice();
        List<YearEntry> entries = new ArrayList<>();
        for (Task task : tasks.between(within, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))) {
            entries.add(new YearEntry(
                    task.due().lastDay(),
                    task.title(),
                    "",
                    task.lead(),
                    task.partners(),
                    task.overdue(today) ? "programme.overdue" : "task.state." + task.state(),
                    task.overdue(today) ? "bad" : task.state().tone(),
                    task.path()));
        }
        for (KeyWork work : works.of(within, Optional.empty())) {
            work.milestones().stream()
                    .filter(milestone -> milestone.plannedOn().getYear() == year)
                    .map(milestone -> new YearEntry(
                            milestone.plannedOn(),
                            milestone.name(),
                            work.plan().name(),
                            work.plan().lead(),
                            List.of(),
                            milestone.doneOn() != null
                                    ? "milestone.done"
                                    : milestone.overdue(today) ? "milestone.overdue" : "milestone.open",
                            milestone.tone(today),
                            work.path()))
                    .forEach(entries::add);
        }
        entries.sort(Comparator.comparing(YearEntry::day)
                .thenComparing(YearEntry::work)
                .thenComparing(YearEntry::what));
        return entries;
    }
}
