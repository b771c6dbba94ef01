package vn.thidua.programme.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.domain.CampaignContent;
import vn.thidua.programme.domain.TaskDue;
import vn.thidua.shared.Vietnamese;
import vn.thidua.spreadsheet.ExcelFile;
import vn.thidua.spreadsheet.SheetColumn;
import vn.thidua.spreadsheet.SheetLimits;
import vn.thidua.spreadsheet.SheetReader;
import vn.thidua.spreadsheet.SheetRow;

/** Tasks as a table: its columns, the workbook to be filled, the workbook with tasks. */
@Component
class TaskTable {

    private static final List<String> COLUMNS =
            List.of("task.title", "task.lead", "task.partners", "task.due", "task.content");
    private static final int DUE = 3;
    private static final int TO_FILL = 200;
    private static final int ROWS = 2_000;
    private static final SheetLimits LIMITS = SheetLimits.DEFAULT.withRows(ROWS);

    private final MessageSource messages;

    TaskTable(MessageSource messages) {
        this.messages = messages;
    }

    /** Returns a reader of such tables. */
    SheetReader reader() {
        return new SheetReader(
                COLUMNS.stream()
                        .map(column -> new SheetColumn(
                                Stream.of(Vietnamese.LOCALE, Locale.ENGLISH)
                                        .map(locale -> t(column, locale))
                                        .distinct()
                                        .toList(),
                                COLUMNS.indexOf(column) <= 1 || COLUMNS.indexOf(column) == DUE,
                                COLUMNS.indexOf(column) == DUE ? SheetColumn.Content.DAY : SheetColumn.Content.TEXT))
                        .toList(),
                LIMITS);
    }

    /** Returns what limits the reader keeps to. */
    static SheetLimits limits() {
        return LIMITS;
    }

    /** Returns what stands in a row as if it had been typed into the form of a task. */
    static TaskForm form(SheetRow row, List<CampaignContent> contents) {
        TaskForm empty = TaskForm.empty(row.cell(DUE));
        return new TaskForm(
                empty.id(),
                0L,
                content(row.cell(DUE + 1), contents),
                row.cell(0),
                row.cell(1),
                row.cell(2),
                row.cell(DUE),
                false,
                "");
    }

    /* A cell names a content by its number or its words; what names none is kept as it is, so that it is seen. */
    private static String content(String typed, List<CampaignContent> contents) {
        String folded = Vietnamese.fold(typed);
        return contents.stream()
                .filter(content -> Vietnamese.fold(content.no()).equals(folded)
                        || Vietnamese.fold(content.body()).equals(folded)
                        || Vietnamese.fold(content.title()).equals(folded))
                .map(content -> content.id().toString())
                .findFirst()
                .orElse(typed);
    }

    /** Returns the workbook to be filled. */
    ExcelFile template(Locale locale) {
        return ExcelFile.book(
                "mau-nhiem-vu.xlsx",
                List.of(ExcelFile.Page.toFill(
                        t("tasks.title", locale),
                        COLUMNS.stream().map(column -> t(column, locale)).toList(),
                        TO_FILL)));
    }

    /** Returns the tasks of a page as a workbook; what goes out can come in again. */
    ExcelFile file(TasksPage page, Locale locale) {
        List<String> headings = Stream.of(
                        "task.title",
                        "task.lead",
                        "task.partners",
                        "task.due",
                        "task.state",
                        "task.percent",
                        "task.daysLate",
                        "task.campaign")
                .map(column -> t(column, locale))
                .toList();
        return ExcelFile.table(
                "nhiem-vu.xlsx",
                t("tasks.title", locale),
                headings,
                page.lines().stream().map(line -> cells(line, locale)).toList());
    }

    private List<String> cells(TaskLine line, Locale locale) {
        Integer percent = line.task().percent();
        return List.of(
                line.task().title(),
                line.who(),
                String.join("; ", line.partners()),
                due(line.task().due(), locale),
                t("task.state." + line.task().state(), locale),
                percent == null ? "" : percent.toString(),
                line.daysLate() == 0 ? "" : String.valueOf(line.daysLate()),
                line.campaign());
    }

    private String due(TaskDue due, Locale locale) {
        String day = TaskPages.day(due.day());
        return due.before() ? messages.getMessage("task.before", new Object[] {day}, locale) : day;
    }

    private String t(String key, Locale locale) {
        return messages.getMessage(key, new Object[0], locale);
    }
}
