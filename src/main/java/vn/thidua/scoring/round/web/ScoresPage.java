package vn.thidua.scoring.round.web;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.scoring.round.ScoreSheet;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.scoring.round.Stage;

/**
 * The rounds that a person has to do with: first what is theirs to score, then all.
 *
 * @param tasks the first due first
 * @param opens whether the person may open rounds
 */
public record ScoresPage(List<Task> tasks, List<Line> rounds, LocalDate today, boolean opens) {

    public ScoresPage {
        tasks = List.copyOf(tasks);
        rounds = List.copyOf(rounds);
    }

    /** A sheet that the person has to score by a day. */
    public record Task(ScoringRound round, ScoreSheet sheet, Stage stage, LocalDate lastDay) {

        /** Returns the path of the sheet in that part. */
        public String path() {
            return "/scores/" + round.id() + "/sheets/" + sheet.id() + "?part=" + stage;
        }
    }

    /**
     * A round.
     *
     * @param units how many compete
     * @param said how many have scored themselves
     */
    public record Line(ScoringRound round, int units, long said) {}
}
