package vn.thidua.campaign.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BiConsumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.thidua.campaign.domain.CampaignAssignment;
import vn.thidua.campaign.domain.CampaignBody;
import vn.thidua.campaign.domain.CampaignContent;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.campaign.domain.DutyReads.CalendarDay;
import vn.thidua.campaign.domain.PartRole;

/** A campaign as a workbook: contents, targets, assignments and deadlines, a sheet each. */
final class CampaignSheets {

    private static final int WIDE = 60;
    private static final int NARROW = 18;

    private CampaignSheets() {}

    /** Returns the workbook. */
    static byte[] of(CampaignBody body, List<CalendarDay> dates, Words words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Thi Dua", "1.0")) {
            sheet(
                    workbook,
                    words.t("tab.contents"),
                    heads(words, "field.no", "field.body", "export.source"),
                    body.contents(),
                    CampaignSheets::content);
            sheet(
                    workbook,
                    words.t("tab.targets"),
                    heads(
                            words,
                            "targets.place",
                            "targets.subject",
                            "targets.aim",
                            "targets.due",
                            "export.aggregation",
                            "export.source"),
                    body.targets(),
                    (row, target) -> target(row, target, words));
            sheet(
                    workbook,
                    words.t("tab.assignments"),
                    heads(
                            words,
                            "field.no",
                            "field.body",
                            "part.LEAD",
                            "part.SUPPORT",
                            "part.PERFORM",
                            "export.source"),
                    body.assignments(),
                    CampaignSheets::assignment);
            sheet(
                    workbook,
                    words.t("tab.calendar"),
                    heads(
                            words,
                            "export.lastDay",
                            "calendar.what",
                            "calendar.rule",
                            "field.receiver",
                            "calendar.lateness",
                            "campaigns.units"),
                    dates,
                    (row, date) -> date(row, date, words));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    /** Writes the cells of a row one after the other. */
    private static final class Row {

        private final Worksheet sheet;
        private final int number;
        private int column;

        Row(Worksheet sheet, int number) {
            this.sheet = sheet;
            this.number = number;
        }

        Row put(String text) {
            sheet.value(number, column, text);
            sheet.style(number, column).wrapText(true).verticalAlignment("top").set();
            column++;
            return this;
        }

        Row put(int value) {
            sheet.value(number, column++, value);
            return this;
        }
    }

    private static <T> void sheet(
            Workbook workbook, String name, List<String> heads, List<T> things, BiConsumer<Row, T> cells) {
        Worksheet sheet = workbook.newWorksheet(name);
        for (int i = 0; i < heads.size(); i++) {
            sheet.value(0, i, heads.get(i));
            sheet.width(i, i == 1 ? WIDE : i == 0 ? NARROW : NARROW * 2);
        }
        sheet.range(0, 0, 0, heads.size() - 1)
                .style()
                .bold()
                .fillColor("F4EFE7")
                .set();
        sheet.freezePane(0, 1);
        for (int i = 0; i < things.size(); i++) {
            cells.accept(new Row(sheet, i + 1), things.get(i));
        }
    }

    private static List<String> heads(Words words, String... keys) {
        return List.of(keys).stream().map(words::t).toList();
    }

    private static void content(Row row, CampaignContent content) {
        row.put(content.no()).put(content.body()).put(content.source().quote());
    }

    private static void target(Row row, CampaignTarget target, Words words) {
        row.put(target.place())
                .put(target.subject())
                .put(words.aim(target.measure()))
                .put(
                        target.measure().dueOn() == null
                                ? ""
                                : words.day(target.measure().dueOn()))
                .put(words.t("aggregation." + target.measure().aggregation()))
                .put(target.source().quote());
    }

    private static void assignment(Row row, CampaignAssignment assignment) {
        row.put(assignment.no()).put(assignment.body());
        for (PartRole role : PartRole.values()) {
            row.put(String.join("; ", assignment.offices(role)));
        }
        row.put(assignment.source().quote());
    }

    private static void date(Row row, CalendarDay date, Words words) {
        row.put(words.day(date.lastDay()))
                .put(date.what())
                .put(words.due(date.printedOn(), date.lastDay()))
                .put(date.receiver())
                .put(words.t("lateness." + date.lateness()))
                .put(date.bound());
    }
}
