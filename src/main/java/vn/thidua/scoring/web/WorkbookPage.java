package vn.thidua.scoring.web;

import java.util.List;
import java.util.Optional;
import vn.thidua.scoring.domain.ScaleVersion;
import vn.thidua.scoring.editing.ScaleDifference;
import vn.thidua.scoring.workbook.CellFault;
import vn.thidua.shared.Refusal;
import vn.thidua.spreadsheet.SheetFault;

/**
 * A workbook that is taken in as a scale: first the form, then what it would change.
 *
 * @param read whether a scale was read that can be taken
 * @param kept the cells, to be sent back for taking them
 * @param fault why the file as a whole cannot be used
 * @param faults what is wrong with it, cell by cell
 * @param differences from the draft
 * @param findings what is the matter with the scale that was read
 * @param refusal why it was not taken
 */
public record WorkbookPage(
        ScaleVersion draft,
        boolean read,
        String kept,
        Optional<SheetFault> fault,
        List<CellFault> faults,
        List<ScaleDifference> differences,
        List<FindingLine> findings,
        Optional<Refusal> refusal) {

    private static final int SHOWN = 30;

    /** Returns the path of the scale. */
    public String path() {
        return "/scales/" + draft.scale();
    }

    /** Returns the faults that are shown: more than these nobody mends at once. */
    public List<CellFault> shown() {
        return faults.subList(0, Math.min(SHOWN, faults.size()));
    }

    /** Returns how many findings block the use of what was read. */
    public long blocking() {
        return findings.stream().filter(one -> one.finding().what().blocks()).count();
    }
}
