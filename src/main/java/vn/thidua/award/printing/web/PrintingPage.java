package vn.thidua.award.printing.web;

import java.util.List;
import vn.thidua.award.decision.AwardDecision;
import vn.thidua.shared.Paging;
import vn.thidua.shared.Phrase;

/** The signed decisions of a body, and how far their certificates are. */
public record PrintingPage(List<Line> lines, Paging paging) {

    /**
     * A decision.
     *
     * @param standing how many awards of it stand
     * @param printed how many certificates of these were printed
     * @param handed how many of these were handed over
     * @param none whether no certificate goes with its form
     */
    public record Line(
            AwardDecision decision, Phrase.Label form, int standing, int printed, int handed, boolean none) {}
}
