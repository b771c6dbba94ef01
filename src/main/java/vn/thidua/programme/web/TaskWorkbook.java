package vn.thidua.programme.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.organization.UnitId;
import vn.thidua.programme.domain.CampaignBook;
import vn.thidua.programme.domain.Task;
import vn.thidua.programme.domain.TaskLine;
import vn.thidua.spreadsheet.ExcelFile;

/** Tasks as a workbook that goes out, and can come in again. */
@Component
class TaskWorkbook {

    /* Those that only go out stand behind the columns of the table that comes in. */
    private static final List<String> ONLY_OUT =
            List.of("task.state", "task.percent", "task.daysLate", "task.campaign");

    private final TaskTable table;
    private final CampaignBook books;
    private final WrittenDue days;
    private final MessageSource messages;

    TaskWorkbook(TaskTable table, CampaignBook books, WrittenDue days, MessageSource messages) {
        this.table = table;
        this.books = books;
        this.days = days;
        this.messages = messages;
    }

    /** Returns how many tasks it holds: as many as the table that comes in. */
    int most() {
        return table.columns().limits().rows();
    }

    /** Returns the tasks of a page as a workbook. */
    ExcelFile of(TasksPage page, Locale locale) {
        List<UnitId> named = page.lines().stream()
                .map(TaskLine::task)
                .flatMap(task -> Stream.concat(Stream.of(task.lead()), task.partners().stream()))
                .toList();
        CampaignBook.Open book = page.campaign() == null
                ? books.open(named)
                : books.open(page.campaign().id(), named);
        return ExcelFile.table(
                "nhiem-vu.xlsx",
                t("tasks.title", locale),
                Stream.concat(
                                table.columns().headings(locale).stream(),
                                ONLY_OUT.stream().map(key -> t(key, locale)))
                        .toList(),
                page.lines().stream().map(line -> cells(line, book, locale)).toList());
    }

    private List<String> cells(TaskLine line, CampaignBook.Open book, Locale locale) {
        Task task = line.task();
        Integer percent = task.percent();
        String lead = book.units().written(task.lead());
        return List.of(
                task.code(),
                task.title(),
                line.heir().isEmpty() ? lead : lead + " → " + line.heir(),
                String.join("; ", book.units().written(task.partners())),
                days.of(task.due(), locale),
                book.number(task.content()),
                t("task.state." + task.state(), locale),
                percent == null ? "" : percent.toString(),
                line.daysLate() == 0 ? "" : String.valueOf(line.daysLate()),
                line.campaign());
    }

    private String t(String key, Locale locale) {
        return messages.getMessage(key, new Object[0], locale);
    }
}
