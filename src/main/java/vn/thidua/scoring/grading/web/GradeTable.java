package vn.thidua.scoring.grading.web;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.grading.Decision;
import vn.thidua.scoring.grading.Grade;
import vn.thidua.scoring.grading.GradeRefusal;
import vn.thidua.scoring.grading.GradeRules;
import vn.thidua.scoring.grading.YearGrade;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Vietnamese;
import vn.thidua.spreadsheet.KeptRows;
import vn.thidua.spreadsheet.SheetFault;
import vn.thidua.spreadsheet.SheetLimits;
import vn.thidua.spreadsheet.SheetRow;
import vn.thidua.spreadsheet.SheetTop;
import vn.thidua.spreadsheet.TypedTable;

/** Reads decisions on units out of the workbook that the list of grades hands out; what is wrong is told by its cell. */
@Component
class GradeTable {

    private static final int UNIT = 0;
    private static final int ABOVE = 1;
    private static final int DECISION = 2;
    private static final int WHY = 3;

    /* What the list hands out too, and nobody reads. */
    private static final Set<String> SHOWN = Set.of(
            "grading.proposed",
            "grading.grounds",
            "nomination.ofUnit",
            "nomination.why",
            "grading.decidedOn",
            "grading.decidedBy");

    private static final List<String> COLUMNS =
            List.of("results.unit", "grading.above", "grading.decision", "grading.why");

    private static final List<Locale> LANGUAGES = List.of(Vietnamese.LOCALE, Locale.ENGLISH);

    private final MessageSource messages;
    private final KeptRows rows;
    private final TypedTable table;

    GradeTable(MessageSource messages, KeptRows rows) {
        this.messages = messages;
        this.rows = rows;
        this.table = new TypedTable(
                COLUMNS.stream()
                        .map(key -> key.equals("results.unit") || key.equals("grading.decision")
                                ? TypedTable.Column.needed(key)
                                : TypedTable.Column.of(key))
                        .toList(),
                SheetLimits.DEFAULT,
                this::t);
    }

    /** What waits in the page until somebody says yes. */
    record Kept(UUID subject, Grade grade, String why, int seen) {}

    /** Returns the page before a file is sent. */
    GradeTablePage empty(int year, Optional<SheetFault> fault, Optional<Refusal> refusal) {
        return new GradeTablePage(
                year, List.of(), List.of(), 0, List.of(), "", false, SheetLimits.DEFAULT, fault, refusal);
    }

    /** Returns the fields of a form in which the same was chosen as in the rows that a page sent back. */
    Map<String, String> fields(String kept) {
        Map<String, String> fields = new HashMap<>();
        for (Kept one : rows.rows(kept, Kept.class)) {
            fields.put("grade." + one.subject(), one.grade().name());
            fields.put("why." + one.subject(), one.why());
            fields.put("seen." + one.subject(), String.valueOf(one.seen()));
        }
        return fields;
    }

    /** Returns what a file would decide of units. */
    GradeTablePage read(int year, List<GradeLine> lines, Path file) {
        TypedTable.Read read = table.read(file);
        if (read.fault().isPresent()) {
            return empty(year, read.fault(), Optional.empty());
        }
        List<String> headings = headings(file);
        Reading reading = new Reading(lines, headings);
        read.rows().forEach(reading::row);
        return new GradeTablePage(
                year,
                reading.rows,
                reading.faults,
                reading.same,
                extra(headings),
                rows.text(reading.kept),
                true,
                SheetLimits.DEFAULT,
                Optional.empty(),
                Optional.empty());
    }

    /** Reads the rows of a file one after the other. */
    private final class Reading {

        private final Map<String, List<GradeLine>> byName;
        private final List<String> headings;
        private final Set<UUID> seen = new HashSet<>();
        private final List<GradeTablePage.Row> rows = new ArrayList<>();
        private final List<GradeTablePage.Fault> faults = new ArrayList<>();
        private final List<Kept> kept = new ArrayList<>();
        private int same;

        Reading(List<GradeLine> lines, List<String> headings) {
            this.byName = lines.stream().collect(Collectors.groupingBy(line -> Vietnamese.fold(line.name())));
            this.headings = headings;
        }

        void row(SheetRow row) {
            if (!row.formulas().isEmpty()) {
                row.formulas().forEach(column -> wrong(row, column, "import.fault.formula", ""));
                return;
            }
            if (row.cell(DECISION).isBlank()) {
                same++;
                return;
            }
            Optional<Grade> grade = grade(row.cell(DECISION));
            if (grade.isEmpty()) {
                wrong(row, DECISION, "gradeTable.noGrade", row.cell(DECISION));
            }
            GradeLine line = line(row);
            if (line != null && grade.isPresent()) {
                decide(row, line, grade.get());
            }
        }

        private @Nullable GradeLine line(SheetRow row) {
            List<GradeLine> named = byName.getOrDefault(Vietnamese.fold(row.cell(UNIT)), List.of());
            List<GradeLine> meant = row.cell(ABOVE).isBlank()
                    ? named
                    : named.stream()
                            .filter(line -> Vietnamese.fold(line.note()).equals(Vietnamese.fold(row.cell(ABOVE))))
                            .toList();
            if (meant.size() != 1) {
                wrong(row, UNIT, meant.isEmpty() ? "gradeTable.noUnit" : "gradeTable.twoUnits", row.cell(UNIT));
                return null;
            }
            return meant.getFirst();
        }

        private void decide(SheetRow row, GradeLine line, Grade grade) {
            Optional<YearGrade> now = line.now();
            // The reason of what stands came with the list; it is none for something else.
            boolean old =
                    now.map(YearGrade::why).orElse("").equals(row.cell(WHY).strip());
            String why = old ? "" : row.cell(WHY).strip();
            if (!seen.add(line.id())) {
                wrong(row, UNIT, "gradeTable.again", line.name());
            } else if (now.filter(one -> one.grade() == grade).isPresent() && why.isEmpty()) {
                same++;
            } else if (!line.may()) {
                wrong(row, DECISION, "gradeTable.own", line.name());
            } else {
                Decision decision = new Decision(
                        line.id(),
                        line.name(),
                        new UnitId(line.id()),
                        grade,
                        line.proposal().grade(),
                        why,
                        line.seen());
                Optional<Refusal> no = GradeRules.whyNot(decision, now.orElse(null));
                if (no.isPresent()) {
                    wrong(
                            row,
                            WHY,
                            no.get().code() == GradeRefusal.LONG_REASON ? "gradeTable.longWhy" : "gradeTable.noWhy",
                            line.name());
                } else {
                    kept.add(new Kept(line.id(), grade, why, line.seen()));
                    rows.add(new GradeTablePage.Row(line.name(), line.note(), now.map(YearGrade::grade), grade, why));
                }
            }
        }

        private void wrong(SheetRow row, int column, String key, String about) {
            faults.add(new GradeTablePage.Fault(letters(column) + row.number(), key, about));
        }

        /** A column that the file has not is told by the row alone. */
        private String letters(int column) {
            Set<String> names = names(COLUMNS.get(column));
            for (int place = 0; place < headings.size(); place++) {
                if (names.contains(Vietnamese.fold(headings.get(place)))) {
                    return letters(place, "");
                }
            }
            return "";
        }

        private static String letters(int place, String after) {
            String all = (char) ('A' + place % 26) + after;
            return place < 26 ? all : letters(place / 26 - 1, all);
        }
    }

    private Optional<Grade> grade(String typed) {
        String folded = Vietnamese.fold(typed);
        return Stream.of(Grade.values())
                .filter(grade -> names("grade." + grade).contains(folded)
                        || names("gradeShown." + grade).contains(folded))
                .findFirst();
    }

    private List<String> headings(Path file) {
        Set<String> unit = names("results.unit");
        Set<String> decision = names("grading.decision");
        return SheetTop.of(file, SheetLimits.DEFAULT).stream()
                .flatMap(top -> top.rows().stream())
                .map(SheetRow::cells)
                .filter(cells -> cells.stream().map(Vietnamese::fold).anyMatch(unit::contains)
                        && cells.stream().map(Vietnamese::fold).anyMatch(decision::contains))
                .findFirst()
                .orElse(List.of());
    }

    private List<String> extra(List<String> headings) {
        Set<String> known = Stream.concat(COLUMNS.stream(), SHOWN.stream())
                .flatMap(key -> names(key).stream())
                .collect(Collectors.toSet());
        return headings.stream()
                .filter(heading -> !heading.isBlank() && !known.contains(Vietnamese.fold(heading)))
                .toList();
    }

    private Set<String> names(String key) {
        return LANGUAGES.stream().map(locale -> Vietnamese.fold(t(key, locale))).collect(Collectors.toSet());
    }

    private String t(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
