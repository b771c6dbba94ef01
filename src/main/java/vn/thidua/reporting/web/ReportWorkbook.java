package vn.thidua.reporting.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.reporting.domain.Input;
import vn.thidua.reporting.domain.Typed;
import vn.thidua.spreadsheet.ExcelFile;

/** The figures of one unit as a workbook, a row for each target; {@link WorkbookReader} reads it again. */
@Component
class ReportWorkbook {

    private static final List<String> HEADINGS = List.of("period", "subject", "value", "of", "note");

    private final WorkbookWords words;

    ReportWorkbook(WorkbookWords words) {
        this.words = words;
    }

    /** Returns a workbook of what is typed or stands. */
    ExcelFile workbook(ReportPage page, Locale language) {
        String period = words.name(page.period(), language);
        List<List<String>> rows = page.rows().stream()
                .map(row -> List.of(
                        period,
                        row.target().subject(),
                        value(row, language),
                        row.input().twoParts() ? of(row) : "",
                        row.locked() && row.stands() != null
                                ? row.stands().note()
                                : row.typed().note()))
                .toList();
        return ExcelFile.table(
                page.unit() + " " + period.replace('/', '-') + ".xlsx",
                words.t("report.workbook.sheet", language),
                HEADINGS.stream()
                        .map(heading -> words.heading(heading, language))
                        .toList(),
                rows);
    }

    private String value(EntryRow row, Locale language) {
        Typed typed = typed(row);
        if (typed.answer() != null) {
            return words.t("answer." + typed.answer(), language);
        }
        return row.input() == Input.PASSES && !typed.value().isEmpty()
                ? words.t(typed.value().equals("1") ? "report.passes" : "report.fails", language)
                : typed.value();
    }

    private static String of(EntryRow row) {
        return typed(row).denominator();
    }

    /** What somebody stands for cannot be typed any more; it goes out as it stands. */
    private static Typed typed(EntryRow row) {
        return row.locked() && row.stands() != null
                ? TypedSheet.standing(List.of(row.target()), Map.of(row.target().id(), row.stands()))
                        .getOrDefault(row.target().id(), Typed.NOTHING)
                : row.typed();
    }
}
