package vn.thidua.reporting.web;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.reporting.domain.Answer;
import vn.thidua.reporting.domain.Input;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.domain.Typed;
import vn.thidua.shared.Vietnamese;
import vn.thidua.spreadsheet.ExcelFile;
import vn.thidua.spreadsheet.SheetColumn;
import vn.thidua.spreadsheet.SheetFault;
import vn.thidua.spreadsheet.SheetLimits;
import vn.thidua.spreadsheet.SheetReader;
import vn.thidua.spreadsheet.SheetRow;

/** The figures of one unit as a workbook, a row for each target: this one, or one that the unit keeps, as long as its headings say what is what. */
@Component
class ReportWorkbook {

    private static final List<Locale> LANGUAGES = List.of(Vietnamese.LOCALE, Locale.ENGLISH);
    private static final List<String> HEADINGS = List.of("period", "subject", "value", "of", "note");
    private static final int PERIOD = 0;
    private static final int SUBJECT = 1;
    private static final int VALUE = 2;
    private static final int OF = 3;
    private static final int NOTE = 4;
    private static final int MOST_ROWS = 2_000;

    private final MessageSource messages;

    ReportWorkbook(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * What a workbook says.
     *
     * @param fault why it cannot be read; empty where it can
     * @param wrongPeriod the period that it names, where that is another one; empty where it is not
     * @param strange rows that speak of no target
     */
    record Read(Optional<SheetFault> fault, String wrongPeriod, Map<UUID, Typed> typed, List<String> strange) {}

    /** Returns a workbook of what is typed or stands. */
    ExcelFile workbook(ReportPage page, Locale language) {
        String period = name(page.period(), language);
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
                t("report.workbook.sheet", language),
                HEADINGS.stream()
                        .map(heading -> words(heading, language).getFirst())
                        .toList(),
                rows);
    }

    /** Reads a workbook. Rows without a figure say nothing. */
    Read read(ReportingPeriod period, List<CampaignTarget> targets, Path file) {
        SheetReader reader = new SheetReader(
                HEADINGS.stream()
                        .map(heading -> new SheetColumn(
                                LANGUAGES.stream()
                                        .flatMap(language -> words(heading, language).stream())
                                        .toList(),
                                heading.equals("subject") || heading.equals("value"),
                                heading.equals("value") || heading.equals("of")
                                        ? SheetColumn.Content.FIGURE
                                        : SheetColumn.Content.TEXT))
                        .toList(),
                SheetLimits.DEFAULT.withRows(MOST_ROWS));
        Optional<SheetFault> fault = reader.whyNot(file);
        List<SheetRow> rows = new ArrayList<>();
        if (fault.isEmpty()) {
            fault = reader.read(file, rows::add);
        }
        Set<String> names = LANGUAGES.stream()
                .map(language -> Vietnamese.fold(name(period, language)))
                .collect(Collectors.toSet());
        String wrong = rows.stream()
                .map(row -> row.cell(PERIOD))
                .filter(named -> !named.isEmpty() && !names.contains(Vietnamese.fold(named)))
                .findFirst()
                .or(() -> otherMonth(period, reader.above(file)))
                .orElse("");
        Map<UUID, Typed> typed = new HashMap<>();
        List<String> strange = new ArrayList<>();
        for (SheetRow row : rows) {
            Optional<CampaignTarget> target = target(targets, row.cell(SUBJECT));
            if (row.cell(VALUE).isEmpty() && row.cell(OF).isEmpty()) {
                continue;
            }
            if (target.isEmpty() || typed.put(target.get().id(), typed(target.get(), row)) != null) {
                strange.add(row.cell(SUBJECT));
            }
        }
        return new Read(fault, wrong, typed, strange);
    }

    /** What stands above the table may name its month; a month within a longer period is no other one. */
    private Optional<String> otherMonth(ReportingPeriod period, List<String> above) {
        return NamedMonth.of(above)
                .filter(month -> month.atEndOfMonth().isAfter(period.to())
                        || period.from() != null && month.atDay(1).isBefore(period.from()))
                .map(month ->
                        t("period.month", Vietnamese.LOCALE, "", month.getMonthValue() + "", month.getYear() + ""));
    }

    /** A row speaks of the target whose name it has, with or without its number, or of the only one whose name is part of what it says. */
    private static Optional<CampaignTarget> target(List<CampaignTarget> targets, String said) {
        String folded = Vietnamese.fold(said);
        List<CampaignTarget> same = targets.stream()
                .filter(target -> Vietnamese.fold(target.subject()).equals(folded))
                .toList();
        List<CampaignTarget> meant = !same.isEmpty()
                ? same
                : targets.stream()
                        .filter(target -> folded.contains(Vietnamese.fold(target.subject())))
                        .toList();
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    private Typed typed(CampaignTarget target, SheetRow row) {
        String value = row.cell(VALUE);
        Answer answer = answer(value);
        if (answer != null) {
            return new Typed(answer, "", "", row.cell(NOTE), "");
        }
        boolean twoParts = Input.of(target.measure()).twoParts();
        return new Typed(
                null,
                Input.of(target.measure()) == Input.PASSES ? passes(value) : value,
                twoParts ? row.cell(OF) : "",
                row.cell(NOTE),
                "");
    }

    private @Nullable Answer answer(String word) {
        return Stream.of(Answer.NOTHING_YET, Answer.NOT_APPLICABLE)
                .filter(answer -> is(word, "answer." + answer))
                .findFirst()
                .orElse(null);
    }

    private String passes(String word) {
        return is(word, "report.passes") ? "1" : is(word, "report.fails") ? "0" : word;
    }

    private boolean is(String word, String key) {
        return LANGUAGES.stream()
                .anyMatch(language -> Vietnamese.fold(t(key, language)).equals(Vietnamese.fold(word)));
    }

    private String value(EntryRow row, Locale language) {
        Typed typed = typed(row);
        if (typed.answer() != null) {
            return t("answer." + typed.answer(), language);
        }
        return row.input() == Input.PASSES && !typed.value().isEmpty()
                ? t(typed.value().equals("1") ? "report.passes" : "report.fails", language)
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

    private String name(ReportingPeriod period, Locale language) {
        return Objects.requireNonNull(messages.getMessage(period.key(), period.arguments(), language));
    }

    private List<String> words(String heading, Locale language) {
        return Arrays.asList(t("report.workbook." + heading, language).split("\\|", -1));
    }

    private String t(String key, Locale language, Object... arguments) {
        return Objects.requireNonNull(messages.getMessage(key, arguments, language));
    }
}
