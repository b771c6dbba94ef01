package vn.thidua.programme.web;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.domain.BodyReads;
import vn.thidua.campaign.domain.CampaignContent;
import vn.thidua.programme.domain.Task;
import vn.thidua.programme.domain.TaskDue;
import vn.thidua.programme.domain.TaskLine;
import vn.thidua.shared.Vietnamese;
import vn.thidua.spreadsheet.ExcelFile;
import vn.thidua.spreadsheet.SheetColumn;
import vn.thidua.spreadsheet.SheetLimits;
import vn.thidua.spreadsheet.SheetRow;
import vn.thidua.spreadsheet.TypedTable;

/** Tasks as a table: its columns, the workbook to be filled, the workbook with tasks. */
@Component
class TaskTable {

    private static final int CODE = 0;
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
    private static final int TO_FILL = 200;
    private static final int ROWS = 2_000;
    private static final SheetLimits LIMITS = SheetLimits.DEFAULT.withRows(ROWS);

    private final BodyReads bodies;
    private final MessageSource messages;
    private final TypedTable table;

    TaskTable(BodyReads bodies, MessageSource messages) {
        this.bodies = bodies;
        this.messages = messages;
        this.table = new TypedTable(COLUMNS, LIMITS, this::t);
    }

    /** Returns what a file holds. */
    TypedTable.Read read(Path file) {
        return table.read(file);
    }

    /** Returns what limits the reader keeps to. */
    static SheetLimits limits() {
        return LIMITS;
    }

    /** Returns what stands in a row as if it had been typed into the form of a task; of the one that its code names. */
    static TaskTableReader.Typed typed(SheetRow row, TaskGround.Open open) {
        Optional<Task> coded = open.tasks().coded(row.cell(CODE));
        TaskForm empty = TaskForm.empty(row.cell(DUE));
        TaskForm form = new TaskForm(
                coded.map(task -> task.id().value()).orElse(empty.id()),
                0L,
                CampaignContent.named(row.cell(CONTENT), open.contents()),
                row.cell(TITLE),
                HEIR.matcher(row.cell(LEAD)).replaceFirst(""),
                row.cell(PARTNERS),
                row.cell(DUE),
                false,
                "");
        List<String> faults = new ArrayList<>(row.faults());
        if (coded.isEmpty() && !row.cell(CODE).isEmpty()) {
            faults.add("complaint.rowCode");
        }
        return new TaskTableReader.Typed(
                row.number(), coded.map(task -> meaning(form, task, open)).orElse(form), faults);
    }

    /** Returns a form as one of a task that is there: what a row leaves empty stays as it is, and so does a title that differs in case and spaces only. */
    static TaskForm meaning(TaskForm form, Task task, TaskGround.Open open) {
        return new TaskForm(
                task.id().value(),
                task.version(),
                form.content().isEmpty() ? Objects.toString(task.content(), "") : form.content(),
                Vietnamese.bare(form.title()).equals(Vietnamese.bare(task.title())) ? task.title() : form.title(),
                form.lead(),
                form.partners().isEmpty() ? open.names(task.partners()) : form.partners(),
                form.due(),
                form.before(),
                form.why());
    }

    /** Returns the workbook to be filled. */
    ExcelFile template(Locale locale) {
        return ExcelFile.book(
                "mau-nhiem-vu.xlsx",
                List.of(ExcelFile.Page.toFill(
                        t("tasks.title", locale), table.headings(locale).subList(TITLE, COLUMNS.size()), TO_FILL)));
    }

    /** Returns the tasks of a page as a workbook; what goes out can come in again. */
    ExcelFile file(TasksPage page, Locale locale) {
        List<String> headings = Stream.of(
                        "intake.code",
                        "task.title",
                        "task.lead",
                        "task.partners",
                        "task.due",
                        "task.content",
                        "task.state",
                        "task.percent",
                        "task.daysLate",
                        "task.campaign")
                .map(column -> t(column, locale))
                .toList();
        List<CampaignContent> contents = page.campaign() == null
                ? List.of()
                : bodies.contents(page.campaign().id());
        return ExcelFile.table(
                "nhiem-vu.xlsx",
                t("tasks.title", locale),
                headings,
                page.lines().stream().map(line -> cells(line, contents, locale)).toList());
    }

    private List<String> cells(TaskLine line, List<CampaignContent> contents, Locale locale) {
        Integer percent = line.task().percent();
        return List.of(
                line.task().code(),
                line.task().title(),
                line.who(),
                String.join("; ", line.partners()),
                due(line.task().due(), locale),
                contents.stream()
                        .filter(content -> content.id().equals(line.task().content()))
                        .map(CampaignContent::number)
                        .findFirst()
                        .orElse(""),
                t("task.state." + line.task().state(), locale),
                percent == null ? "" : percent.toString(),
                line.daysLate() == 0 ? "" : String.valueOf(line.daysLate()),
                line.campaign());
    }

    /** Returns the reason that stands in the story of tasks that a table changes. */
    String reason() {
        return t("tasks.byTable", Vietnamese.LOCALE);
    }

    /** Returns a day as a cell has it. */
    String due(TaskDue due, Locale locale) {
        String day = TaskPages.day(due.day());
        return due.before() ? messages.getMessage("task.before", new Object[] {day}, locale) : day;
    }

    private String t(String key, Locale locale) {
        return messages.getMessage(key, new Object[0], locale);
    }
}
