package vn.thidua.scoring.ranking.web;

import java.util.List;
import java.util.Optional;
import vn.thidua.evidence.Evidence;
import vn.thidua.paperwork.numbering.Stamp;
import vn.thidua.paperwork.numbering.Stamping;
import vn.thidua.scoring.ranking.FinalRanking;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.shared.Refusal;

/**
 * Number and signed copies of the minutes of a final version.
 *
 * @param stamp the number; empty where there is none yet
 * @param files signed copies, the oldest first
 * @param runs whether the person gives the number and files copies
 * @param form what was typed for the number
 * @param refusal why what was sent was not taken
 */
public record FiledMinutesPage(
        ScoringRound round,
        ScoringRound.Group group,
        FinalRanking version,
        Optional<Stamp> stamp,
        List<Evidence> files,
        boolean runs,
        Stamping form,
        Optional<Refusal> refusal) {

    public FiledMinutesPage {
        files = List.copyOf(files);
    }

    /** Returns the path of the places of the group. */
    public String places() {
        return "/scores/" + round.id() + "/groups/" + group.id();
    }

    /** Returns the path of this page. */
    public String path() {
        return places() + "/versions/" + version.number() + "/minutes";
    }
}
