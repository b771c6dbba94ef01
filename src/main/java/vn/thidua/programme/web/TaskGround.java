package vn.thidua.programme.web;

import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.domain.CampaignContent;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.programme.domain.KnownTasks;
import vn.thidua.programme.domain.Task;
import vn.thidua.programme.domain.TaskReads;
import vn.thidua.shared.Complaints;

/** What tables of tasks are read against: the tasks of a campaign, its contents, the names of units. */
@Component
class TaskGround {

    private final TaskReads reads;
    private final TaskReader reader;
    private final Units units;
    private final Validator validator;
    private final Clock clock;

    TaskGround(TaskReads reads, TaskReader reader, Units units, Validator validator, Clock clock) {
        this.reads = reads;
        this.reader = reader;
        this.units = units;
        this.validator = validator;
        this.clock = clock;
    }

    Open open(CampaignId campaign) {
        List<Task> tasks = reads.all(campaign);
        Map<UnitId, String> names = units.names(
                tasks.stream()
                        .flatMap(task -> Stream.concat(Stream.of(task.lead()), task.partners().stream()))
                        .distinct()
                        .toList(),
                LocalDate.now(clock));
        Map<String, UnitId> called = new HashMap<>();
        names.forEach((unit, name) -> called.putIfAbsent(name, unit));
        TaskReader.Known known = reader.of(campaign);
        return new Open(
                new KnownTasks(tasks),
                known,
                new TaskReader.Known(known.contents(), known.units().with(called)),
                names);
    }

    /**
     * What a campaign has.
     *
     * @param usual what new tasks can name
     * @param more what tasks that are there name as well: units that have ended
     * @param names of the units of tasks
     */
    record Open(KnownTasks tasks, TaskReader.Known usual, TaskReader.Known more, Map<UnitId, String> names) {

        String name(UnitId unit) {
            return names.getOrDefault(unit, "");
        }

        String names(List<UnitId> some) {
            return String.join("; ", some.stream().map(this::name).sorted().toList());
        }

        List<CampaignContent> contents() {
            return usual.contents();
        }
    }

    /** Understands a form; one of a task that is there can name what that names. */
    TaskReader.Understood understood(TaskForm form, Open open) {
        boolean there = open.tasks().of(form.task()).isPresent();
        return reader.read(form, Complaints.of(validator.validate(form)), there ? open.more() : open.usual());
    }
}
