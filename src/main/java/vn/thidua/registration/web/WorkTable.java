package vn.thidua.registration.web;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.domain.CampaignContent;
import vn.thidua.registration.domain.RegistrationRules;
import vn.thidua.registration.domain.Stage;
import vn.thidua.spreadsheet.ExcelFile;
import vn.thidua.spreadsheet.SheetColumn;
import vn.thidua.spreadsheet.SheetLimits;
import vn.thidua.spreadsheet.SheetRow;
import vn.thidua.spreadsheet.TypedTable;

/** The works of a unit as a table: its columns, the workbook to be filled, the workbook with works. */
@Component
class WorkTable {

    private static final List<String> COLUMNS =
            List.of("content", "name", "about", "until", "charge", "post", "effect", "figure", "figureUnit");
    private static final int TO_FILL = 100;
    private static final int LONGEST_CELL = 2_000;
    private static final SheetLimits LIMITS = new SheetLimits(
            5L * 1024 * 1024,
            50L * 1024 * 1024,
            10L * 1024 * 1024,
            RegistrationRules.MOST,
            SheetLimits.DEFAULT.columns(),
            LONGEST_CELL,
            SheetLimits.DEFAULT.time());

    private final MessageSource messages;
    private final TypedTable table;

    WorkTable(MessageSource messages) {
        this.messages = messages;
        this.table = new TypedTable(COLUMNS.stream().map(WorkTable::column).toList(), LIMITS, this::t);
    }

    /** Returns what a file holds. */
    TypedTable.Read read(Path file) {
        return table.read(file);
    }

    /** Returns what limits the reader keeps to. */
    static SheetLimits limits() {
        return LIMITS;
    }

    /** Returns what stands in a row as if it had been typed into the form of a work. */
    static WorkForm form(SheetRow row, Stage stage) {
        WorkForm empty = WorkForm.empty("");
        return new WorkForm(
                empty.id(),
                0,
                CampaignContent.named(row.cell(0), stage.contents()),
                row.cell(1),
                row.cell(2),
                row.cell(3),
                row.cell(4),
                row.cell(5),
                row.cell(6),
                row.cell(7),
                row.cell(8),
                "");
    }

    /** Returns the workbook to be filled, with a sheet that lists the contents. */
    ExcelFile template(Stage stage, Locale locale) {
        return ExcelFile.book(
                "mau-dang-ky.xlsx",
                List.of(
                        ExcelFile.Page.toFill(t("work.sheet", locale), headings(locale), TO_FILL),
                        new ExcelFile.Page(
                                t("matrix.legend", locale),
                                List.of(t("work.sheetNumber", locale), t("work.content", locale)),
                                stage.contents().stream()
                                        .map(content -> List.of(content.number(), content.body()))
                                        .iterator())));
    }

    /** Returns the headings of the table, in order. */
    List<String> headings(Locale locale) {
        return table.headings(locale);
    }

    /** Returns the cells of a work. */
    List<String> cells(WorkRow row, Stage stage, Locale locale) {
        Sentences words = new Sentences(messages, locale);
        List<String> cells = new ArrayList<>();
        cells.add(stage.content(row.promise().content())
                .map(CampaignContent::number)
                .orElse(""));
        cells.add(row.promise().name());
        cells.add(row.promise().about());
        cells.add(words.until(row.promise().until()));
        cells.add(row.charge());
        cells.add(row.promise().charge().post());
        cells.add(row.promise().effect());
        cells.add(words.number(row.promise().figure()));
        cells.add(row.promise().figureUnit());
        return cells;
    }

    private static TypedTable.Column column(String name) {
        TypedTable.Column column =
                name.equals("name") ? TypedTable.Column.needed("work." + name) : TypedTable.Column.of("work." + name);
        return name.equals("until") ? column.holding(SheetColumn.Content.DAY) : column;
    }

    private String t(String key, Locale locale) {
        return new Sentences(messages, locale).t(key);
    }
}
