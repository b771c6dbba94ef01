package vn.thidua.scoring.round.web;

import java.util.List;
import java.util.Optional;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.shared.Refusal;

/**
 * Which units verify criteria of a round.
 *
 * @param version of the round as it was seen
 * @param bodies units that can be chosen
 * @param whyNot why nobody else can verify; empty where somebody can
 * @param refusal why what was sent was not taken
 */
public record AgenciesPage(
        ScoringRound round,
        long version,
        List<Line> lines,
        List<NewRoundPage.Body> bodies,
        Optional<Refusal> whyNot,
        Optional<Refusal> refusal) {

    public AgenciesPage {
        lines = List.copyOf(lines);
        bodies = List.copyOf(bodies);
    }

    /**
     * A name in the scale.
     *
     * @param now name of the unit that verifies
     * @param ended whether that unit does not exist any more
     * @param chosen the unit that is chosen on the page
     * @param criteria titles of what it verifies
     */
    public record Line(String name, String now, boolean ended, UnitId chosen, List<String> criteria) {

        public Line {
            criteria = List.copyOf(criteria);
        }
    }

    /** Returns the path of the round. */
    public String path() {
        return "/scores/" + round.id();
    }
}
