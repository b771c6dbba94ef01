package vn.thidua.programme.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.domain.CampaignContent;
import vn.thidua.programme.domain.KnownTasks;
import vn.thidua.programme.domain.Taken;
import vn.thidua.programme.domain.Task;
import vn.thidua.programme.domain.TaskDesk;
import vn.thidua.programme.domain.TaskIntake;
import vn.thidua.programme.domain.TaskRefusal;
import vn.thidua.programme.domain.TaskRules;
import vn.thidua.shared.By;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.RefusalCode;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Vietnamese;
import vn.thidua.spreadsheet.SheetColumn;
import vn.thidua.spreadsheet.SheetRow;
import vn.thidua.spreadsheet.TypedTable;

/** Tasks as a table that comes in. */
@Component
class TaskTable extends IntakeTable<TaskGround.Open, TaskTable.Typed> {

    private static final int TITLE = 1;
    private static final int LEAD = 2;
    private static final int PARTNERS = 3;
    private static final int DUE = 4;
    private static final int CONTENT = 5;
    private static final List<TypedTable.Column> COLUMNS = List.of(
            TypedTable.Column.of("intake.code"),
            TypedTable.Column.needed("task.title"),
            TypedTable.Column.needed("task.lead"),
            TypedTable.Column.of("task.partners"),
            TypedTable.Column.needed("task.due").holding(SheetColumn.Content.DAY),
            TypedTable.Column.of("task.content"));
    /* Who has the work of a unit that has ended stands behind it in the workbook that goes out. */
    private static final Pattern HEIR = Pattern.compile("\\s*→.*");
    private static final int ROWS = 2_000;

    private final TaskGround ground;
    private final TaskChanges changes;
    private final TaskIntake intake;

    TaskTable(TaskGround ground, TaskChanges changes, TaskIntake intake, MessageSource messages) {
        super(IntakePage.Kind.TASKS, Typed.class, COLUMNS, ROWS, messages);
        this.ground = ground;
        this.changes = changes;
        this.intake = intake;
    }

    /**
     * A row as it was typed.
     *
     * @param number as Excel shows it
     * @param faults message keys of what is wrong with it whatever the form says
     */
    record Typed(int number, TaskForm form, List<String> faults) {}

    @Override
    protected TaskGround.Open open(CampaignId campaign) {
        return ground.open(campaign);
    }

    @Override
    protected Optional<Refusal> whyNot(boolean running) {
        return TaskRules.whyNotGive(running);
    }

    @Override
    protected RefusalCode overtaken() {
        return TaskRefusal.CHANGED_MEANWHILE;
    }

    @Override
    protected Typed typed(SheetRow row, TaskGround.Open open) {
        Optional<Task> coded = open.tasks().coded(row.cell(CODE));
        TaskForm empty = TaskForm.empty(row.cell(DUE));
        TaskForm form = new TaskForm(
                coded.map(task -> task.id().value()).orElse(empty.id()),
                0L,
                CampaignContent.named(row.cell(CONTENT), open.book().contents()),
                row.cell(TITLE),
                HEIR.matcher(row.cell(LEAD)).replaceFirst(""),
                row.cell(PARTNERS),
                row.cell(DUE),
                false,
                "");
        return new Typed(
                row.number(),
                coded.map(task -> meaning(form, task, open)).orElse(form),
                faults(row, coded.isPresent()));
    }

    @Override
    protected Seen<Typed> seen(Typed typed, TaskGround.Open open, Locale locale) {
        List<String> faults = new ArrayList<>(typed.faults());
        TaskReader.Understood understood = ground.understood(typed.form(), open);
        faults.addAll(understood.complaints().all());
        TaskDesk.Wording wording = understood.wording();
        Optional<Task> there = open.tasks()
                .of(typed.form().task())
                .or(() -> Optional.ofNullable(wording).flatMap(open.tasks()::like));
        TaskForm form = there.map(task -> meaning(typed.form(), task, open)).orElse(typed.form());
        List<IntakePage.Change> changed = List.of();
        if (faults.isEmpty()) {
            changed = there.map(task ->
                            changes.of(task, form, ground.understood(form, open).wording(), open.book(), locale))
                    .orElse(List.of());
            if (!changed.isEmpty()
                    && TaskRules.whyNotChange(there.orElseThrow(), true).isPresent()) {
                faults.add("complaint.taskOver");
            }
        }
        return new Seen<>(
                new IntakePage.Row(
                        typed.number(),
                        List.of(form.title(), form.lead(), form.partners(), form.due()),
                        changed,
                        there.isEmpty(),
                        faults),
                wording == null || !faults.isEmpty()
                        ? null
                        : there.<Object>map(Task::id).orElseGet(() -> KnownTasks.Key.of(wording)),
                new Typed(typed.number(), form, List.of()));
    }

    @Override
    protected Taken take(CampaignId campaign, List<Typed> typed, String why, By by) {
        TaskGround.Open open = ground.open(campaign);
        List<TaskIntake.Row> rows = new ArrayList<>();
        for (Typed one : typed) {
            TaskDesk.Wording wording = ground.understood(one.form(), open).wording();
            if (wording == null) {
                throw new Refused(TaskRefusal.CHANGED_MEANWHILE.because());
            }
            rows.add(new TaskIntake.Row(one.form().task(), one.form().version(), wording));
        }
        return intake.take(campaign, rows, why, by);
    }

    /* What a row leaves empty stays as it is, and so does a title that differs in case and spaces only. */
    private static TaskForm meaning(TaskForm form, Task task, TaskGround.Open open) {
        return new TaskForm(
                task.id().value(),
                task.version(),
                form.content().isEmpty() ? Objects.toString(task.content(), "") : form.content(),
                Vietnamese.bare(form.title()).equals(Vietnamese.bare(task.title())) ? task.title() : form.title(),
                form.lead(),
                form.partners().isEmpty()
                        ? String.join("; ", open.book().units().written(task.partners()))
                        : form.partners(),
                form.due(),
                form.before(),
                form.why());
    }
}
