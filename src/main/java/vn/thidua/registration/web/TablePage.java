package vn.thidua.registration.web;

import java.util.List;
import java.util.Optional;
import vn.thidua.registration.domain.Stage;
import vn.thidua.shared.Refusal;
import vn.thidua.spreadsheet.SheetFault;
import vn.thidua.spreadsheet.SheetLimits;

/**
 * A table of works that is handed in: first the form, then what would be written down.
 *
 * @param path of the registration
 * @param unit name of the unit
 * @param rows what the file holds; none before one is read
 * @param kept the rows that are sound, to be sent back for writing them down
 * @param fault why the file as a whole cannot be used
 * @param refusal why nothing can be written down
 */
public record TablePage(
        Stage stage,
        String path,
        String unit,
        List<Row> rows,
        String kept,
        SheetLimits limits,
        Optional<SheetFault> fault,
        Optional<Refusal> refusal) {

    /**
     * A row of the file.
     *
     * @param number as Excel shows it
     * @param content title of the content it names, empty where it names none
     * @param there whether the form has such a work already, which stays as it is
     * @param faults message keys of what is wrong with it
     */
    public record Row(int number, WorkForm form, String content, boolean there, List<String> faults) {

        /** Tells whether it would be written down. */
        public boolean sound() {
            return !there && faults.isEmpty();
        }
    }

    /** Returns how many rows would be written down. */
    public long sound() {
        return rows.stream().filter(Row::sound).count();
    }

    /** Returns how many rows have something wrong. */
    public long faulty() {
        return rows.stream().filter(row -> !row.faults().isEmpty()).count();
    }
}
