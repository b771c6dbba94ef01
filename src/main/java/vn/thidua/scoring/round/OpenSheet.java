package vn.thidua.scoring.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A sheet that somebody still has to score in a part, by a day. */
public record OpenSheet(ScoringRound round, ScoreSheet sheet, Stage stage, LocalDate lastDay) {

    /** Returns what is open on a sheet, of the parts that are somebody's. */
    public static List<OpenSheet> of(ScoringRound round, ScoreSheet sheet, Set<Stage> parts) {
        List<OpenSheet> open = new ArrayList<>();
        if (parts.contains(Stage.SELF) && sheet.said() == null) {
            open.add(new OpenSheet(round, sheet, Stage.SELF, round.days().self()));
        }
        if (parts.contains(Stage.PEER) && sheet.peered() == null) {
            open.add(new OpenSheet(round, sheet, Stage.PEER, round.days().peer()));
        }
        return open;
    }

    /** Returns the path of the sheet in that part. */
    public String path() {
        return "/scores/" + round.id() + "/sheets/" + sheet.id() + "?part=" + stage;
    }
}
