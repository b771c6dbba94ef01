package vn.thidua.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.thidua.campaign.CampaignId;
import vn.thidua.programme.TaskId;
import vn.thidua.programme.domain.TaskDesk;
import vn.thidua.programme.domain.TaskDrafts;
import vn.thidua.programme.domain.TaskDue;
import vn.thidua.programme.domain.TaskReads;
import vn.thidua.shared.By;

/** The tasks of units of the demo office: drafted from the assignments of the plan, some under way, one late, one verified. */
@DemoOnly
class DemoTasks {

    private static final int TOLD = 2;
    private static final int PERCENT = 3;
    private static final int DONE = 4;
    private static final int VERIFIED = 5;

    private final TaskDrafts drafts;
    private final TaskDesk desk;
    private final TaskReads reads;

    DemoTasks(TaskDrafts drafts, TaskDesk desk, TaskReads reads) {
        this.drafts = drafts;
        this.desk = desk;
        this.reads = reads;
    }

    private record Row(List<String> cells, TaskDesk.Order order) {}

    /** Gives the tasks of the file, in the name of a person, and tells what became of them. */
    void open(CampaignId campaign, By by) {
        List<Row> rows = new ArrayList<>();
        for (List<String> cells : new DemoFile("tasks.txt").rows()) {
            drafts.of(campaign).drafts().stream()
                    .filter(draft -> draft.title().startsWith(cells.getFirst()))
                    .map(draft ->
                            new Row(cells, draft.order(TaskDue.of(cells.get(1)).orElseThrow())))
                    .forEach(rows::add);
        }
        desk.give(campaign, rows.stream().map(Row::order).toList(), by);
        rows.stream().filter(row -> !row.cells().get(TOLD).isEmpty()).forEach(row -> tell(row, by));
    }

    private void tell(Row row, By by) {
        TaskId id = row.order().id();
        boolean done = !row.cells().get(DONE).isEmpty();
        desk.report(
                id,
                new TaskDesk.Telling(
                        UUID.randomUUID(),
                        row.cells().get(TOLD),
                        Integer.valueOf(row.cells().get(PERCENT)),
                        done),
                by);
        if (!row.cells().get(VERIFIED).isEmpty()) {
            desk.verify(id, reads.of(List.of(id)).getFirst().version(), by);
        }
    }

    /** Tells whether tasks were given from the plan of the campaign. */
    boolean there(CampaignId campaign) {
        return !reads.given(campaign).isEmpty();
    }
}
