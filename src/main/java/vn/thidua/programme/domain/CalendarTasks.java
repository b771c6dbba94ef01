package vn.thidua.programme.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CalendarWork;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.campaign.Campaigns;
import vn.thidua.organization.UnitId;

/** Puts what units have to do on the calendars of their people. */
@Component
class CalendarTasks implements CalendarWork {

    private final TaskReads reads;
    private final Campaigns campaigns;

    CalendarTasks(TaskReads reads, Campaigns campaigns) {
        this.reads = reads;
        this.campaigns = campaigns;
    }

    @Override
    public List<Item> of(Collection<UnitId> units) {
        List<Task> open = reads.openOf(units);
        Map<CampaignId, CampaignOutline> known =
                campaigns.launched(open.stream().map(Task::campaign).distinct().toList());
        return open.stream()
                .map(task -> new Item(
                        task.id().value(),
                        task.due().lastDay(),
                        task.title(),
                        known.containsKey(task.campaign())
                                ? known.get(task.campaign()).title()
                                : ""))
                .toList();
    }
}
