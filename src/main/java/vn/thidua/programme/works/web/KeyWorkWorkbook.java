package vn.thidua.programme.works.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.organization.UnitId;
import vn.thidua.programme.domain.CampaignBook;
import vn.thidua.programme.works.KeyWork;
import vn.thidua.shared.TypedNumber;
import vn.thidua.shared.WrittenDay;
import vn.thidua.spreadsheet.ExcelFile;

/** Key works as a workbook that goes out, and can come in again. */
@Component
class KeyWorkWorkbook {

    /* Those that only go out stand behind the columns of the table that comes in. */
    private static final List<String> ONLY_OUT =
            List.of("keyWork.standing", "keyWork.reachedHeading", "keyWork.milestones", "keyWork.obstacles");

    private final KeyWorkTable table;
    private final CampaignBook books;
    private final MessageSource messages;

    KeyWorkWorkbook(KeyWorkTable table, CampaignBook books, MessageSource messages) {
        this.table = table;
        this.books = books;
        this.messages = messages;
    }

    /** Returns the works of a page as a workbook. */
    ExcelFile of(KeyWorksPage page, Locale locale) {
        List<UnitId> named =
                page.lines().stream().map(line -> line.work().plan().lead()).toList();
        CampaignBook.Open book = page.campaign() == null
                ? books.open(named)
                : books.open(page.campaign().id(), named);
        return ExcelFile.table(
                "cong-trinh-trong-diem.xlsx",
                t("keyWorks.title", locale),
                Stream.concat(
                                table.columns().headings(locale).stream(),
                                ONLY_OUT.stream().map(key -> t(key, locale)))
                        .toList(),
                page.lines().stream()
                        .map(line -> cells(line, book, page.today(), locale))
                        .toList());
    }

    private List<String> cells(KeyWorksPage.Line line, CampaignBook.Open book, LocalDate today, Locale locale) {
        KeyWork work = line.work();
        KeyWork.Plan plan = work.plan();
        return List.of(
                work.code(),
                plan.name(),
                book.units().written(plan.lead()),
                plan.about(),
                book.number(plan.content()),
                TypedNumber.text(BigDecimal.valueOf(plan.budget())),
                TypedNumber.text(BigDecimal.valueOf(work.paid())),
                WrittenDay.of(plan.startsOn()),
                WrittenDay.of(plan.lastDay()),
                t("keyWork.standing." + line.standing(), locale),
                t("keyWork.reachedOf", locale, work.reached(), work.milestones().size()),
                work.milestones().stream()
                        .map(milestone -> cell(milestone, today, locale))
                        .collect(Collectors.joining("; ")),
                work.obstacles().stream()
                        .filter(obstacle -> obstacle.resolvedAt() == null)
                        .map(KeyWork.Obstacle::text)
                        .collect(Collectors.joining("; ")));
    }

    private String cell(KeyWork.Milestone milestone, LocalDate today, Locale locale) {
        LocalDate done = milestone.doneOn();
        String state = done != null
                ? t("milestone.doneOn", locale, WrittenDay.of(done))
                : t(milestone.overdue(today) ? "milestone.overdue" : "milestone.open", locale);
        return t("keyWork.milestoneCell", locale, milestone.name(), WrittenDay.of(milestone.plannedOn()), state);
    }

    private String t(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
