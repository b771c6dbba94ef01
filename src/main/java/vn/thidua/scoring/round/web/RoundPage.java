package vn.thidua.scoring.round.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.scoring.ScoreSheetId;
import vn.thidua.scoring.round.ScoreSheet;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Refusal;

/**
 * A round with its groups and sheets.
 *
 * @param runs whether the person runs it
 * @param all whether the person sees all sheets
 * @param form what stands in the form, or was typed into it
 * @param complaints what is wrong with that
 * @param refusal why it was not taken
 * @param leaving what was typed about a unit that leaves, and not taken
 * @param reopening the reason for opening the round again that was typed and not taken
 * @param whyNotClose why it cannot be closed now
 * @param fills whether the person can score anything now
 */
public record RoundPage(
        ScoringRound round,
        String scaleName,
        List<GroupLine> groups,
        boolean runs,
        boolean all,
        LocalDate today,
        DaysForm form,
        Complaints complaints,
        Optional<Refusal> refusal,
        Optional<Leaving> leaving,
        String reopening,
        Optional<Refusal> whyNotClose,
        boolean fills) {

    public RoundPage {
        groups = List.copyOf(groups);
    }

    /** What was typed about a unit that leaves. */
    public record Leaving(ScoreSheetId sheet, String day, String why, Complaints complaints) {

        /** Nothing was typed. */
        static Leaving none(ScoreSheetId sheet) {
            return new Leaving(sheet, "", "", Complaints.NONE);
        }
    }

    /** Returns what was typed about a unit that leaves; nothing for another one. */
    public Leaving leaving(ScoreSheet sheet) {
        return leaving.filter(one -> one.sheet().equals(sheet.id())).orElseGet(() -> Leaving.none(sheet.id()));
    }

    /**
     * A group.
     *
     * @param finals whether its places are final
     * @param said how many have scored themselves, of all that compete
     * @param units how many compete, whether the person sees their sheets or not
     */
    public record GroupLine(ScoringRound.Group group, boolean finals, long said, long units, List<SheetLine> sheets) {

        public GroupLine {
            sheets = List.copyOf(sheets);
        }
    }

    /**
     * A sheet.
     *
     * @param peer name of the unit that scores it too; empty where nobody does
     */
    public record SheetLine(ScoreSheet sheet, String peer) {}

    /** Returns the path of the round. */
    public String path() {
        return "/scores/" + round.id();
    }
}
