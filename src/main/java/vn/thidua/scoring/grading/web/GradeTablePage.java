package vn.thidua.scoring.grading.web;

import java.util.List;
import java.util.Optional;
import vn.thidua.scoring.grading.Grade;
import vn.thidua.shared.Refusal;
import vn.thidua.spreadsheet.SheetFault;
import vn.thidua.spreadsheet.SheetLimits;

/**
 * Decisions on grades of units that come as a table: first the form, then what would be decided.
 *
 * @param rows what the file decides otherwise than it stands; none before one is read
 * @param faults what is wrong with its cells; while there is anything, nothing is decided
 * @param same how many rows say what stands already, or nothing
 * @param extra headings of columns that nothing was read of
 * @param kept the rows, to be sent back
 * @param read whether a file was read
 * @param fault why the file as a whole cannot be used
 * @param refusal why nothing was decided
 */
public record GradeTablePage(
        int year,
        List<Row> rows,
        List<Fault> faults,
        int same,
        List<String> extra,
        String kept,
        boolean read,
        SheetLimits limits,
        Optional<SheetFault> fault,
        Optional<Refusal> refusal) {

    public GradeTablePage {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
        extra = List.copyOf(extra);
    }

    /** What would be decided. */
    public record Row(String name, String note, Optional<Grade> before, Grade grade, String why) {}

    /**
     * What is wrong with a cell.
     *
     * @param cell as Excel names it
     * @param key of its sentence
     * @param about what stands there, or whom it is about
     */
    public record Fault(String cell, String key, String about) {}

    /** Tells whether what was read can be decided. */
    public boolean sound() {
        return faults.isEmpty() && !rows.isEmpty();
    }

    /** Returns the path of the list. */
    public String list() {
        return "/grades?year=" + year;
    }

    /** Returns the path of the table. */
    public String path() {
        return "/grades/" + year + "/table";
    }
}
