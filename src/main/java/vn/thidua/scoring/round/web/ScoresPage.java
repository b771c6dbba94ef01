package vn.thidua.scoring.round.web;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.scoring.round.OpenSheet;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.shared.Paging;

/**
 * The rounds that a person has to do with: first what is theirs to score, then all.
 *
 * @param tasks the first due first
 * @param rounds those of the page, the ones that nobody closed first
 * @param opens whether the person may open rounds
 */
public record ScoresPage(List<OpenSheet> tasks, List<Line> rounds, Paging paging, LocalDate today, boolean opens) {

    public ScoresPage {
        tasks = List.copyOf(tasks);
        rounds = List.copyOf(rounds);
    }

    /** Returns the rounds that nobody closed. */
    public List<Line> open() {
        return rounds.stream().filter(line -> !line.round().closed()).toList();
    }

    /** Returns the rounds that were closed. */
    public List<Line> closed() {
        return rounds.stream().filter(line -> line.round().closed()).toList();
    }

    /**
     * A round.
     *
     * @param units how many compete
     * @param said how many have scored themselves
     */
    public record Line(ScoringRound round, int units, long said) {}
}
