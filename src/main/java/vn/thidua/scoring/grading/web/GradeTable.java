package vn.thidua.scoring.grading.web;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.scoring.grading.Grade;
import vn.thidua.shared.Refusal;
import vn.thidua.spreadsheet.KeptRows;
import vn.thidua.spreadsheet.SheetFault;
import vn.thidua.spreadsheet.SheetLimits;
import vn.thidua.spreadsheet.TypedTable;

/** Reads decisions on units out of the workbook that the list of grades hands out; what is wrong is told by its cell. */
@Component
class GradeTable {

    private final GradeTableWords words;
    private final KeptRows rows;
    private final TypedTable table;

    GradeTable(GradeTableWords words, KeptRows rows) {
        this.words = words;
        this.rows = rows;
        this.table = new TypedTable(
                GradeTableWords.COLUMNS.stream()
                        .map(key -> key.equals("results.unit") || key.equals("grading.decision")
                                ? TypedTable.Column.needed(key)
                                : TypedTable.Column.of(key))
                        .toList(),
                SheetLimits.DEFAULT,
                words::t);
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
        List<String> headings = words.headings(file);
        GradeTableReading reading = new GradeTableReading(words, lines, headings);
        read.rows().forEach(reading::row);
        return new GradeTablePage(
                year,
                reading.rows(),
                reading.faults(),
                reading.same(),
                words.extra(headings),
                rows.text(reading.kept()),
                true,
                SheetLimits.DEFAULT,
                Optional.empty(),
                Optional.empty());
    }
}
