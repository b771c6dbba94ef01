package vn.thidua.plan.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.plan.domain.ItemGroup;
import vn.thidua.plan.domain.PlanItem;
import vn.thidua.plan.domain.PlanText;
import vn.thidua.shared.Vietnamese;

/** Writes a review as an Excel workbook: one sheet per group of items. */
@Component
class ReadingWorkbook {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final List<String> COLUMNS =
            List.of("label", "kind", "text", "figure", "more", "state", "by", "at", "page", "quote");
    private static final int CELL = 32_000;

    private final MessageSource messages;

    ReadingWorkbook(MessageSource messages) {
        this.messages = messages;
    }

    byte[] write(PlanText text, List<PlanItem> items) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "ThiDua", "1.0")) {
            for (ItemGroup group : ItemGroup.values()) {
                List<PlanItem> mine = items.stream()
                        .filter(item -> item.kind().group() == group)
                        .toList();
                if (!mine.isEmpty()) {
                    sheet(workbook.newWorksheet(t("plan.group." + group)), text, mine);
                }
            }
            if (items.isEmpty()) {
                workbook.newWorksheet(t("plan.items"));
            }
        }
        return out.toByteArray();
    }

    private void sheet(Worksheet sheet, PlanText text, List<PlanItem> items) {
        for (int column = 0; column < COLUMNS.size(); column++) {
            sheet.value(0, column, t("plan.column." + COLUMNS.get(column)));
        }
        sheet.range(0, 0, 0, COLUMNS.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
        sheet.width(2, 60);
        sheet.width(3, 22);
        sheet.width(4, 40);
        sheet.width(9, 60);
        for (int i = 0; i < items.size(); i++) {
            row(sheet, i + 1, text, items.get(i));
        }
    }

    private void row(Worksheet sheet, int row, PlanText text, PlanItem item) {
        Summary line = Summary.of(item.kind(), item.value());
        cell(sheet, row, 0, item.label());
        cell(sheet, row, 1, t("plan.kind." + item.kind()));
        cell(sheet, row, 2, line.title());
        cell(sheet, row, 3, line.key().isEmpty() ? "" : t(line.key(), line.arguments()));
        cell(sheet, row, 4, line.soft());
        cell(sheet, row, 5, t("plan.decision." + item.decision()));
        PlanItem.Decided decided = item.decided();
        cell(sheet, row, 6, decided == null ? "" : decided.by());
        cell(sheet, row, 7, decided == null ? "" : MOMENT.format(decided.at().atZone(Vietnamese.ZONE)));
        if (item.span() != null) {
            sheet.value(row, 8, text.pageAt(item.span().from()));
            cell(sheet, row, 9, item.span().in(text.text()));
        }
    }

    private static void cell(Worksheet sheet, int row, int column, String value) {
        sheet.value(row, column, value.length() > CELL ? value.substring(0, CELL) : value);
    }

    private String t(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Vietnamese.LOCALE);
    }
}
