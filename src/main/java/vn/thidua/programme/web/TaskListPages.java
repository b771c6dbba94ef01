package vn.thidua.programme.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.programme.domain.Task;
import vn.thidua.programme.domain.TaskChoice;
import vn.thidua.programme.domain.TaskLines;
import vn.thidua.programme.domain.TaskReads;
import vn.thidua.programme.domain.TaskSight;
import vn.thidua.programme.domain.VisibleCampaigns;
import vn.thidua.programme.domain.Within;

/** Makes lists of tasks, for those whose they are. */
@Component
class TaskListPages {

    private final TaskSight sight;
    private final TaskReads reads;
    private final TaskLines lines;
    private final VisibleCampaigns visible;
    private final Units units;
    private final Clock clock;

    TaskListPages(
            TaskSight sight, TaskReads reads, TaskLines lines, VisibleCampaigns visible, Units units, Clock clock) {
        this.sight = sight;
        this.reads = reads;
        this.lines = lines;
        this.visible = visible;
        this.units = units;
        this.clock = clock;
    }

    /**
     * Makes one.
     *
     * @param most tasks on it
     */
    TasksPage of(Optional<UUID> campaign, Optional<UUID> unit, Optional<TaskChoice.Show> show, int most, Actor actor) {
        Within within = sight.of(actor);
        List<CampaignOutline> known = visible.of(actor);
        CampaignOutline one = campaign.map(CampaignId::new)
                .flatMap(id -> known.stream()
                        .filter(outline -> outline.id().equals(id))
                        .findFirst())
                .orElse(null);
        Optional<CampaignId> chosen = campaign.map(CampaignId::new);
        TaskChoice choice = new TaskChoice(chosen, unit.map(UnitId::new), show.orElse(TaskChoice.Show.OPEN));
        List<Task> tasks = reads.of(within, choice, most);
        return new TasksPage(
                one,
                known,
                options(reads.leads(within, chosen)),
                unit.map(UUID::toString).orElse(""),
                choice.show(),
                reads.counts(within, choice),
                lines.of(tasks),
                one != null && sight.runs(one.id(), within, actor));
    }

    private List<TasksPage.Option> options(List<UnitId> leads) {
        return units.names(leads, LocalDate.now(clock)).entrySet().stream()
                .map(unit -> new TasksPage.Option(unit.getKey().toString(), unit.getValue()))
                .toList();
    }
}
