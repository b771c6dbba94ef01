package vn.thidua.scoring.filling.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thidua.scoring.filling.CellTrouble;
import vn.thidua.scoring.filling.FilledCell;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.scoring.round.Stage;
import vn.thidua.shared.Refusal;
import vn.thidua.spreadsheet.SheetFault;

/**
 * Scores from a workbook: first the form, then what it would change.
 *
 * @param parts in which the person may score
 * @param part in which the workbook is
 * @param sheets how many sheets the person may score in it
 * @param kept what it changes, to be sent back for doing it; empty while nothing was read
 * @param fault why the file as a whole cannot be used
 * @param refusal why it was not taken
 */
public record ScoreBookPage(
        ScoringRound round,
        Set<Stage> parts,
        Stage part,
        int sheets,
        String kept,
        List<FilledCell> cells,
        List<CellTrouble> troubles,
        Optional<SheetFault> fault,
        Optional<Refusal> refusal) {

    private static final int SHOWN = 30;

    public ScoreBookPage {
        parts = Set.copyOf(parts);
        cells = List.copyOf(cells);
        troubles = List.copyOf(troubles);
    }

    /** Returns the path of the round. */
    public String path() {
        return "/scores/" + round.id();
    }

    /** Returns the faults that are shown: more than these nobody mends at once. */
    public List<CellTrouble> shown() {
        return troubles.subList(0, Math.min(SHOWN, troubles.size()));
    }

    /** Tells whether a workbook was read. */
    public boolean read() {
        return !kept.isEmpty();
    }
}
