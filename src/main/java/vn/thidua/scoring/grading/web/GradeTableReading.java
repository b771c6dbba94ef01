package vn.thidua.scoring.grading.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.grading.Decision;
import vn.thidua.scoring.grading.Grade;
import vn.thidua.scoring.grading.GradeRefusal;
import vn.thidua.scoring.grading.GradeRules;
import vn.thidua.scoring.grading.YearGrade;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Vietnamese;
import vn.thidua.spreadsheet.SheetRow;

/** Reads the rows of a workbook of grades one after the other. */
final class GradeTableReading {

    private static final int UNIT = 0;
    private static final int ABOVE = 1;
    private static final int DECISION = 2;
    private static final int WHY = 3;

    private final GradeTableWords words;
    private final Map<String, List<GradeLine>> byName;
    private final List<String> headings;
    private final Set<UUID> seen = new HashSet<>();
    private final List<GradeTablePage.Row> rows = new ArrayList<>();
    private final List<GradeTablePage.Fault> faults = new ArrayList<>();
    private final List<GradeTable.Kept> kept = new ArrayList<>();
    private int same;

    GradeTableReading(GradeTableWords words, List<GradeLine> lines, List<String> headings) {
        this.words = words;
        this.byName = lines.stream().collect(Collectors.groupingBy(line -> Vietnamese.fold(line.name())));
        this.headings = headings;
    }

    /** Reads a row. */
    void row(SheetRow row) {
        if (!row.formulas().isEmpty()) {
            row.formulas().forEach(column -> wrong(row, column, "import.fault.formula", ""));
            return;
        }
        if (row.cell(DECISION).isBlank()) {
            same++;
            return;
        }
        Optional<Grade> grade = words.grade(row.cell(DECISION));
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
        boolean old = now.map(YearGrade::why).orElse("").equals(row.cell(WHY).strip());
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
                kept.add(new GradeTable.Kept(line.id(), grade, why, line.seen()));
                rows.add(new GradeTablePage.Row(line.name(), line.note(), now.map(YearGrade::grade), grade, why));
            }
        }
    }

    private void wrong(SheetRow row, int column, String key, String about) {
        faults.add(new GradeTablePage.Fault(words.letters(column, headings) + row.number(), key, about));
    }

    /** Returns what would be decided. */
    List<GradeTablePage.Row> rows() {
        return rows;
    }

    /** Returns what is wrong, by its cell. */
    List<GradeTablePage.Fault> faults() {
        return faults;
    }

    /** Returns what waits in the page. */
    List<GradeTable.Kept> kept() {
        return kept;
    }

    /** Returns how many rows change nothing. */
    int same() {
        return same;
    }
}
