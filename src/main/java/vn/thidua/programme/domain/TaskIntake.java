package vn.thidua.programme.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.CampaignId;
import vn.thidua.programme.TaskId;
import vn.thidua.shared.By;
import vn.thidua.shared.Refusal;

/** Takes tasks that come as a table: gives what is new, changes what differs, leaves what is the same; the same table twice changes nothing. */
@Service
@Transactional
public class TaskIntake {

    private final TaskDesk desk;
    private final TaskReads reads;
    private final TaskRows rows;

    TaskIntake(TaskDesk desk, TaskReads reads, TaskRows rows) {
        this.desk = desk;
        this.reads = reads;
        this.rows = rows;
    }

    /**
     * A row.
     *
     * @param id of the task it means, or made by the screen for a new one
     * @param version of that task as it was seen
     */
    public record Row(TaskId id, long version, TaskDesk.Wording wording) {}

    /**
     * Takes the rows, all or none.
     *
     * @param why reason that stands in the story of what is changed
     * @throws vn.thidua.shared.Refused with what {@link TaskRules} say
     */
    public Taken take(CampaignId campaign, List<Row> table, String why, By by) {
        rows.alone(campaign);
        KnownTasks known = new KnownTasks(reads.all(campaign));
        List<TaskDesk.Order> orders = new ArrayList<>();
        int changed = 0;
        for (Row row : table) {
            Optional<Task> there = known.of(row.id()).or(() -> known.like(row.wording()));
            if (there.isEmpty()) {
                orders.add(new TaskDesk.Order(row.id(), row.wording(), null));
            } else if (!row.wording().sameAs(there.get())) {
                TaskRules.whyNotMean(there.get(), row.id()).ifPresent(Refusal::raise);
                desk.change(row.id(), row.wording(), row.version(), why, by);
                changed++;
            }
        }
        int given = orders.isEmpty() ? 0 : desk.give(campaign, orders, by);
        return new Taken(given, changed, table.size() - given - changed);
    }
}
