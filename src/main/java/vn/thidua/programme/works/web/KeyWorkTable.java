package vn.thidua.programme.works.web;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.domain.CampaignContent;
import vn.thidua.programme.domain.TaskDue;
import vn.thidua.programme.works.KeyWork;
import vn.thidua.shared.TypedNumber;
import vn.thidua.shared.Vietnamese;
import vn.thidua.shared.WrittenDay;
import vn.thidua.spreadsheet.ExcelFile;
import vn.thidua.spreadsheet.SheetColumn;
import vn.thidua.spreadsheet.SheetLimits;
import vn.thidua.spreadsheet.SheetRow;
import vn.thidua.spreadsheet.TypedTable;

/** Key works as a table: its columns, the workbook to be filled, the workbook with works. */
@Component
class KeyWorkTable {

    private static final int CODE = 0;
    private static final int NAME = 1;
    private static final int LEAD = 2;
    private static final int ABOUT = 3;
    private static final int CONTENT = 4;
    private static final int BUDGET = 5;
    private static final int PAID = 6;
    private static final int STARTS_ON = 7;
    private static final int LAST_DAY = 8;
    private static final List<TypedTable.Column> COLUMNS = List.of(
            TypedTable.Column.of("intake.code"),
            TypedTable.Column.needed("keyWork.name"),
            TypedTable.Column.needed("keyWork.lead"),
            TypedTable.Column.of("keyWork.about"),
            TypedTable.Column.of("task.content"),
            TypedTable.Column.needed("keyWork.budget").holding(SheetColumn.Content.FIGURE),
            TypedTable.Column.of("keyWork.paidSum").holding(SheetColumn.Content.FIGURE),
            TypedTable.Column.needed("keyWork.startsOn").holding(SheetColumn.Content.DAY),
            TypedTable.Column.needed("keyWork.lastDay").holding(SheetColumn.Content.DAY));
    private static final List<String> ONLY_OUT =
            List.of("keyWork.standing", "keyWork.reachedHeading", "keyWork.milestones", "keyWork.obstacles");
    private static final int TO_FILL = 100;
    private static final int ROWS = 1_000;
    private static final SheetLimits LIMITS = SheetLimits.DEFAULT.withRows(ROWS);

    private final MessageSource messages;
    private final TypedTable table;

    KeyWorkTable(MessageSource messages) {
        this.messages = messages;
        this.table = new TypedTable(COLUMNS, LIMITS, (key, locale) -> t(key, locale));
    }

    /** Returns what a file holds. */
    TypedTable.Read read(Path file) {
        return table.read(file);
    }

    /** Returns what limits the reader keeps to. */
    static SheetLimits limits() {
        return LIMITS;
    }

    /** Returns the workbook to be filled. */
    ExcelFile template(Locale locale) {
        List<String> headings = table.headings(locale);
        return ExcelFile.book(
                "mau-cong-trinh.xlsx",
                List.of(ExcelFile.Page.toFill(
                        t("keyWorks.title", locale), headings.subList(1, headings.size()), TO_FILL)));
    }

    /** Returns works as a workbook; what goes out can come in again. */
    ExcelFile file(KeyWorksPage page, List<CampaignContent> contents, Locale locale) {
        return ExcelFile.table(
                "cong-trinh-trong-diem.xlsx",
                t("keyWorks.title", locale),
                Stream.concat(table.headings(locale).stream(), ONLY_OUT.stream().map(key -> t(key, locale)))
                        .toList(),
                page.lines().stream()
                        .map(line -> cells(line, contents, page.today(), locale))
                        .toList());
    }

    /** Returns what stands in a row as if it had been typed into the form of a work; of the one that its code names. */
    static KeyWorkTableReader.Typed typed(SheetRow row, KeyWorkGround.Open open) {
        Optional<KeyWork> coded = open.works().coded(row.cell(CODE));
        KeyWorkForm form = new KeyWorkForm(
                coded.map(work -> work.id().value()).orElseGet(UUID::randomUUID),
                0L,
                CampaignContent.named(row.cell(CONTENT), open.contents()),
                row.cell(NAME),
                row.cell(ABOUT),
                row.cell(LEAD),
                row.cell(BUDGET),
                day(row.cell(STARTS_ON)),
                day(row.cell(LAST_DAY)));
        List<String> faults = new ArrayList<>(row.faults());
        if (coded.isEmpty() && !row.cell(CODE).isEmpty()) {
            faults.add("complaint.rowCode");
        }
        return new KeyWorkTableReader.Typed(row.number(), form, row.cell(PAID), 0, faults);
    }

    /** Returns a form as one of a work that is there: what a row leaves empty stays as it is, and so does a name that differs in case and spaces only. */
    static KeyWorkForm meaning(KeyWorkForm form, KeyWork work) {
        KeyWork.Plan plan = work.plan();
        return new KeyWorkForm(
                work.id().value(),
                work.version(),
                form.content().isEmpty() ? Objects.toString(plan.content(), "") : form.content(),
                Vietnamese.bare(form.name()).equals(Vietnamese.bare(plan.name())) ? plan.name() : form.name(),
                form.about().isEmpty() ? plan.about() : form.about(),
                form.lead(),
                form.budget(),
                form.startsOn(),
                form.lastDay());
    }

    /** Returns what stands beside payments that a table brings. */
    String reason() {
        return t("keyWorks.byTable", Vietnamese.LOCALE);
    }

    /* Days are typed into cells as people write them, and come out of forms as 2026-06-20. */
    private static String day(String typed) {
        return TaskDue.of(typed)
                .filter(day -> !day.before())
                .map(day -> day.day().toString())
                .orElse(typed);
    }

    private List<String> cells(KeyWorksPage.Line line, List<CampaignContent> contents, LocalDate today, Locale locale) {
        KeyWork work = line.work();
        KeyWork.Plan plan = work.plan();
        return List.of(
                work.code(),
                plan.name(),
                line.lead(),
                plan.about(),
                contents.stream()
                        .filter(content -> content.id().equals(plan.content()))
                        .map(CampaignContent::number)
                        .findFirst()
                        .orElse(""),
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
