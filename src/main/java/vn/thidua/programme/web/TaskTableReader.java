package vn.thidua.programme.web;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.programme.domain.KnownTasks;
import vn.thidua.programme.domain.Task;
import vn.thidua.programme.domain.TaskDesk;
import vn.thidua.programme.domain.TaskIntake;
import vn.thidua.programme.domain.TaskRefusal;
import vn.thidua.programme.domain.TaskRules;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;
import vn.thidua.spreadsheet.KeptRows;
import vn.thidua.spreadsheet.SheetFault;
import vn.thidua.spreadsheet.TypedTable;

/** Reads tables of tasks, and tells what each row would give, change or leave as it is. */
@Component
class TaskTableReader {

    private final TaskTable table;
    private final TaskGround ground;
    private final TaskChanges changes;
    private final KeptRows keeping;

    TaskTableReader(TaskTable table, TaskGround ground, TaskChanges changes, KeptRows keeping) {
        this.table = table;
        this.ground = ground;
        this.changes = changes;
        this.keeping = keeping;
    }

    /**
     * A row as it was typed.
     *
     * @param number as Excel shows it
     * @param faults message keys of what is wrong with it whatever the form says
     */
    record Typed(int number, TaskForm form, List<String> faults) {}

    /** Returns the page before a file is handed in. */
    IntakePage empty(CampaignOutline campaign, Optional<SheetFault> fault) {
        return page(campaign, List.of(), List.of(), fault, TaskRules.whyNotGive(!campaign.closed()));
    }

    /** Returns what the file would do. */
    IntakePage read(CampaignOutline campaign, Path file, Locale locale) {
        TypedTable.Read sheet = table.read(file);
        if (sheet.fault().isPresent()) {
            return empty(campaign, sheet.fault());
        }
        TaskGround.Open open = ground.open(campaign.id());
        return page(
                campaign,
                sheet.rows().stream().map(row -> TaskTable.typed(row, open)).toList(),
                open,
                TaskRules.whyNotGive(!campaign.closed()),
                locale);
    }

    /** Returns what rows would do now that the page sent back and that were not taken. */
    IntakePage again(CampaignOutline campaign, String kept, Refusal refusal, Locale locale) {
        return page(
                campaign, keeping.rows(kept, Typed.class), ground.open(campaign.id()), Optional.of(refusal), locale);
    }

    /**
     * Returns the rows that the page sent back, as they were seen.
     *
     * @throws vn.thidua.shared.NotFound when it is nothing that the page could have sent
     * @throws Refused where one of them cannot be understood any more
     */
    List<TaskIntake.Row> kept(CampaignOutline campaign, String kept) {
        TaskGround.Open open = ground.open(campaign.id());
        List<TaskIntake.Row> rows = new ArrayList<>();
        for (Typed typed : keeping.rows(kept, Typed.class)) {
            TaskDesk.Wording wording = ground.understood(typed.form(), open).wording();
            if (wording == null) {
                throw new Refused(TaskRefusal.CHANGED_MEANWHILE.because());
            }
            rows.add(new TaskIntake.Row(typed.form().task(), typed.form().version(), wording));
        }
        return rows;
    }

    private IntakePage page(
            CampaignOutline campaign,
            List<Typed> sheet,
            TaskGround.Open open,
            Optional<Refusal> refusal,
            Locale locale) {
        Set<Object> seen = new HashSet<>();
        List<IntakePage.Row> rows = new ArrayList<>();
        List<Typed> kept = new ArrayList<>();
        for (Typed typed : sheet) {
            List<String> faults = new ArrayList<>(typed.faults());
            TaskReader.Understood understood = ground.understood(typed.form(), open);
            faults.addAll(understood.complaints().all());
            TaskDesk.Wording wording = understood.wording();
            Optional<Task> there = open.tasks()
                    .of(typed.form().task())
                    .or(() -> Optional.ofNullable(wording).flatMap(open.tasks()::like));
            TaskForm form = there.map(task -> TaskTable.meaning(typed.form(), task, open))
                    .orElse(typed.form());
            List<IntakePage.Change> changed = List.of();
            if (faults.isEmpty() && wording != null) {
                if (!seen.add(there.<Object>map(Task::id).orElseGet(() -> KnownTasks.Key.of(wording)))) {
                    faults.add("complaint.taskTwice");
                }
                changed = there.map(task -> changes.of(
                                task, form, ground.understood(form, open).wording(), open, locale))
                        .orElse(List.of());
                if (!changed.isEmpty()
                        && TaskRules.whyNotChange(there.orElseThrow(), true).isPresent()) {
                    faults.add("complaint.taskOver");
                }
            }
            if (faults.isEmpty()) {
                kept.add(new Typed(typed.number(), form, List.of()));
            }
            rows.add(new IntakePage.Row(
                    typed.number(),
                    List.of(form.title(), form.lead(), form.partners(), form.due()),
                    changed,
                    there.isEmpty(),
                    faults));
        }
        return page(campaign, rows, kept, Optional.empty(), refusal);
    }

    private IntakePage page(
            CampaignOutline campaign,
            List<IntakePage.Row> rows,
            List<Typed> kept,
            Optional<SheetFault> fault,
            Optional<Refusal> refusal) {
        return new IntakePage(
                IntakePage.Kind.TASKS, campaign, rows, keeping.text(kept), TaskTable.limits(), fault, refusal);
    }
}
