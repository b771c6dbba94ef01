package vn.thidua.programme.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.campaign.Campaigns;
import vn.thidua.organization.Successions;
import vn.thidua.organization.Successions.Heritage;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;

/** Puts names to tasks; three statements however many. */
@Component
public class TaskLines {

    private final Campaigns campaigns;
    private final Successions successions;
    private final Units units;
    private final Clock clock;

    TaskLines(Campaigns campaigns, Successions successions, Units units, Clock clock) {
        this.campaigns = campaigns;
        this.successions = successions;
        this.units = units;
        this.clock = clock;
    }

    /** Returns the tasks with names, in their order. */
    public List<TaskLine> of(List<Task> tasks) {
        LocalDate today = LocalDate.now(clock);
        Map<CampaignId, CampaignOutline> known =
                campaigns.launched(tasks.stream().map(Task::campaign).distinct().toList());
        Map<UnitId, UnitId> heirs =
                successions.heirs(tasks.stream().map(Task::lead).distinct().toList(), Heritage.WORK, today);
        Set<UnitId> named = new LinkedHashSet<>(heirs.values());
        tasks.forEach(task -> {
            named.add(task.lead());
            named.addAll(task.partners());
        });
        Map<UnitId, String> names = units.names(named, today);
        List<TaskLine> lines = new ArrayList<>();
        for (Task task : tasks) {
            UnitId heir = heirs.getOrDefault(task.lead(), task.lead());
            CampaignOutline campaign = known.get(task.campaign());
            lines.add(new TaskLine(
                    task,
                    campaign == null ? "" : campaign.title(),
                    names.getOrDefault(task.lead(), ""),
                    heir.equals(task.lead()) ? "" : names.getOrDefault(heir, ""),
                    task.partners().stream()
                            .map(unit -> names.getOrDefault(unit, ""))
                            .sorted()
                            .toList(),
                    today));
        }
        return lines;
    }
}
