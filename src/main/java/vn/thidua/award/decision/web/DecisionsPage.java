package vn.thidua.award.decision.web;

import java.util.List;
import vn.thidua.award.decision.AwardDecision;
import vn.thidua.commendation.round.AwardRound;
import vn.thidua.regulation.AwardForm;
import vn.thidua.shared.Paging;
import vn.thidua.shared.Phrase;

/**
 * Decisions that the person may see.
 *
 * @param state filter as typed, empty for all
 * @param year filter as typed, empty for all
 * @param form code of the title or form, empty for all
 * @param rounds of which proposals wait for a decision
 * @param drafts whether the person drafts decisions
 * @param issues whether the person gives numbers
 */
public record DecisionsPage(
        List<Line> lines,
        Paging paging,
        String state,
        String year,
        String form,
        List<AwardForm> forms,
        List<Ready> rounds,
        boolean drafts,
        boolean issues) {

    /**
     * A decision.
     *
     * @param awards how many stand in it
     */
    public record Line(AwardDecision decision, String issuer, Phrase.Label form, int awards) {}

    /**
     * A round with proposals that wait.
     *
     * @param count how many the office has received
     */
    public record Ready(AwardRound round, int count) {}

    /** Returns the address of this list with another page at its end. */
    public String path() {
        return "/awards/decisions?state=" + state + "&year=" + year + "&form=" + form + "&page=";
    }
}
