package vn.thidua.programme.year.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.paperwork.Paper;
import vn.thidua.shared.Vietnamese;
import vn.thidua.shared.WrittenDay;
import vn.thidua.spreadsheet.ExcelFile;

/** The programme of a year as a paper and as a workbook: month, task, who leads, who supports, by when. The paper is in Vietnamese, whoever prints it. */
@Component
class YearPaper {

    private static final int WIDE = 12;
    private static final int NARROW = 3;
    private static final int MIDDLE = 8;

    private final MessageSource messages;
    private final Clock clock;

    YearPaper(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    Paper of(YearPage page) {
        LocalDate today = LocalDate.now(clock);
        Locale locale = Vietnamese.LOCALE;
        return new Paper(
                true,
                Paper.Heading.toFill(page.above(), page.organ(), today),
                List.of(t(locale, "programme.paperTitle"), t(locale, "programme.ofYear", String.valueOf(page.year()))),
                "",
                List.of(new Paper.Table(
                        List.of(
                                new Paper.Column(t(locale, "programme.month"), NARROW, true),
                                new Paper.Column(t(locale, "programme.what"), WIDE, false),
                                new Paper.Column(t(locale, "task.lead"), MIDDLE, false),
                                new Paper.Column(t(locale, "task.partners"), MIDDLE, false),
                                new Paper.Column(t(locale, "task.due"), NARROW + 2, true)),
                        page.months().stream()
                                .map(month -> new Paper.Group(
                                        List.of(String.valueOf(month.number())),
                                        month.lines().stream()
                                                .map(YearPaper::cells)
                                                .toList()))
                                .toList())),
                new Paper.Signature(List.of(t(locale, "paper.headOfUnit")), ""),
                List.of(t(locale, "paper.kept")));
    }

    ExcelFile book(YearPage page, Locale locale) {
        return ExcelFile.table(
                "chuong-trinh-cong-tac-" + page.year() + ".xlsx",
                t(locale, "programme.month") + " 1-12",
                List.of(
                        t(locale, "programme.month"),
                        t(locale, "programme.what"),
                        t(locale, "task.lead"),
                        t(locale, "task.partners"),
                        t(locale, "task.due"),
                        t(locale, "task.state")),
                page.months().stream()
                        .flatMap(month -> month.lines().stream().map(line -> row(month, line, locale)))
                        .toList());
    }

    private List<String> row(YearPage.Month month, YearPage.Line line, Locale locale) {
        List<String> cells = cells(line);
        return List.of(
                String.valueOf(month.number()),
                cells.get(0),
                cells.get(1),
                cells.get(2),
                cells.get(3),
                t(locale, line.entry().state()));
    }

    private static List<String> cells(YearPage.Line line) {
        return List.of(
                line.what(),
                line.lead(),
                String.join("; ", line.partners()),
                WrittenDay.of(line.entry().day()));
    }

    private String t(Locale locale, String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
