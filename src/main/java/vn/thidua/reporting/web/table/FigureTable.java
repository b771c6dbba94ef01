package vn.thidua.reporting.web.table;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.reporting.domain.Answer;
import vn.thidua.reporting.domain.Figure;
import vn.thidua.reporting.domain.FigureLine;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.domain.Input;
import vn.thidua.reporting.domain.Measuring;
import vn.thidua.reporting.domain.ReportReads;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.domain.Typed;
import vn.thidua.shared.TypedNumber;
import vn.thidua.shared.Vietnamese;
import vn.thidua.spreadsheet.ExcelFile;
import vn.thidua.spreadsheet.SheetFault;
import vn.thidua.spreadsheet.SheetLimits;
import vn.thidua.spreadsheet.SheetReader;
import vn.thidua.spreadsheet.SheetRow;

/** The figures of a period as a table of units and targets: goes out with what stands, comes in again filled. */
@Component
class FigureTable {

    private static final int FIRST = 3;
    private static final int MOST_UNITS = 10_000;
    private static final int MOST_COLUMNS = 400;

    private final TableColumns columns;
    private final Ground ground;
    private final ReportReads reports;
    private final Units units;
    private final Clock clock;

    FigureTable(TableColumns columns, Ground ground, ReportReads reports, Units units, Clock clock) {
        this.columns = columns;
        this.ground = ground;
        this.reports = reports;
        this.units = units;
        this.clock = clock;
    }

    /**
     * What a table says.
     *
     * @param fault why it cannot be read; empty where it can
     * @param wrongPeriod the period that it names, where that is another one; empty where it is not
     */
    record Read(Optional<SheetFault> fault, List<FigureLine> lines, String wrongPeriod) {}

    /** Returns a workbook of every unit that a report is wanted from, with what stands. */
    ExcelFile workbook(ReportingPeriod period, Locale language) {
        LocalDate today = LocalDate.now(clock);
        List<CampaignTarget> targets = ground.targets(period.due().campaign());
        Set<UnitId> wanted = ground.wantedFrom(period).keySet();
        Map<UnitId, String> codes = units.codes(wanted, today);
        Map<UnitId, Map<UUID, Figure>> figures = reports.figures(period.id(), wanted);
        String name = columns.name(period, language);
        Iterator<List<String>> rows = units.names(wanted, today).entrySet().stream()
                .map(unit -> row(
                        List.of(name, codes.getOrDefault(unit.getKey(), ""), unit.getValue()),
                        targets,
                        figures.getOrDefault(unit.getKey(), Map.of()),
                        language))
                .iterator();
        return ExcelFile.table(
                columns.t("table.file", language) + " " + name.replace('/', '-') + ".xlsx",
                columns.t("table.sheet", language),
                columns.headings(targets, language),
                rows);
    }

    /** Reads a table that came in. A cell without anything in it says nothing. */
    Read read(ReportingPeriod period, Path file) {
        List<CampaignTarget> targets = ground.targets(period.due().campaign());
        List<TableColumns.Column> places = TableColumns.of(targets);
        SheetReader reader = new SheetReader(
                columns.wanted(targets),
                SheetLimits.DEFAULT.withRows(MOST_UNITS).withColumns(MOST_COLUMNS));
        Optional<SheetFault> fault = reader.whyNot(file);
        if (fault.isPresent()) {
            return new Read(fault, List.of(), "");
        }
        Set<String> names = Stream.of(Vietnamese.LOCALE, Locale.ENGLISH)
                .map(language -> Vietnamese.fold(columns.name(period, language)))
                .collect(Collectors.toSet());
        List<FigureLine> lines = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        fault = reader.read(file, row -> {
            String named = row.cell(0);
            if (!named.isEmpty() && !names.contains(Vietnamese.fold(named))) {
                wrong.add(named);
                return false;
            }
            lines(row, places, lines);
            return true;
        });
        return new Read(fault, lines, wrong.isEmpty() ? "" : wrong.getFirst());
    }

    private void lines(SheetRow row, List<TableColumns.Column> places, List<FigureLine> lines) {
        String unit = row.cell(1).isEmpty() ? row.cell(2) : row.cell(1);
        Map<Integer, String> lower = new HashMap<>();
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).lower()) {
                lower.put(places.get(i).number(), row.cell(FIRST + i));
            }
        }
        for (int i = 0; i < places.size(); i++) {
            TableColumns.Column column = places.get(i);
            String denominator = lower.getOrDefault(column.number(), "");
            String value = row.cell(FIRST + i);
            if (!column.lower() && !(value.isEmpty() && denominator.isEmpty())) {
                Answer answer = answer(value);
                lines.add(new FigureLine(
                        row.number(),
                        unit,
                        String.valueOf(column.number()),
                        new Typed(
                                answer,
                                answer == null ? passes(column.target(), value, row.percent(FIRST + i)) : "",
                                answer == null ? denominator : "",
                                "",
                                "")));
            }
        }
    }

    private @Nullable Answer answer(String word) {
        for (Answer answer : List.of(Answer.NOTHING_YET, Answer.NOT_APPLICABLE)) {
            for (Locale language : List.of(Vietnamese.LOCALE, Locale.ENGLISH)) {
                if (Vietnamese.fold(columns.t("answer." + answer, language)).equals(Vietnamese.fold(word))) {
                    return answer;
                }
            }
        }
        return null;
    }

    private String passes(CampaignTarget target, String word, String percent) {
        if (Input.of(target.measure()) == Input.PASSES) {
            for (Locale language : List.of(Vietnamese.LOCALE, Locale.ENGLISH)) {
                if (Vietnamese.fold(columns.t("report.passes", language)).equals(Vietnamese.fold(word))) {
                    return "1";
                }
                if (Vietnamese.fold(columns.t("report.fails", language)).equals(Vietnamese.fold(word))) {
                    return "0";
                }
            }
        }
        return Measuring.ofCell(target.measure(), word, percent);
    }

    private List<String> row(
            List<String> first, List<CampaignTarget> targets, Map<UUID, Figure> figures, Locale language) {
        List<String> cells = new ArrayList<>(first);
        for (TableColumns.Column column : TableColumns.of(targets)) {
            Figure figure = figures.get(column.target().id());
            cells.add(figure == null ? "" : cell(column, figure, language));
        }
        return cells;
    }

    private String cell(TableColumns.Column column, Figure figure, Locale language) {
        if (figure.answer() != Answer.FIGURE) {
            return column.lower() ? "" : columns.t("answer." + figure.answer(), language);
        }
        BigDecimal number = column.lower()
                ? figure.denominator()
                : Input.of(column.target().measure()) == Input.RATIO ? figure.numerator() : figure.value();
        return TypedNumber.text(number);
    }
}
