package vn.thidua.commendation.web;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.commendation.round.AwardRound;

/** The rounds that a person sees. */
public record AwardRoundsPage(List<Line> lines, boolean runs, LocalDate today) {

    /**
     * A round.
     *
     * @param owner name of its body
     * @param proposed how many stand proposed
     */
    public record Line(AwardRound round, String owner, int proposed) {}
}
