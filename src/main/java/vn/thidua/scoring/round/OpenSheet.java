package vn.thidua.scoring.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.scale.Scale;

/** A sheet that somebody still has to score in a part, by a day. */
public record OpenSheet(ScoringRound round, ScoreSheet sheet, Stage stage, LocalDate lastDay) {

    /**
     * Returns what can still be scored on the sheets of a round that somebody sees, of the parts that are theirs; nothing for a peer that does not compete any more.
     *
     * @param sheets all of the round
     * @param closed the groups whose places are final
     */
    public static List<OpenSheet> of(
            ScoringRound round, Scale scale, List<ScoreSheet> sheets, Eyes eyes, Set<UUID> closed, LocalDate today) {
        Set<UnitId> left = ScoreSheet.left(sheets);
        List<OpenSheet> open = new ArrayList<>();
        for (ScoreSheet sheet : sheets) {
            Set<Stage> parts = eyes.parts(round, sheet);
            for (Stage stage : List.of(Stage.SELF, Stage.PEER)) {
                boolean theirs = parts.contains(stage) && !(stage == Stage.PEER && left.contains(sheet.peer()));
                if (theirs
                        && SheetRules.whyNotScore(round, scale, sheet, stage, closed.contains(sheet.group()), today)
                                .isEmpty()) {
                    open.add(new OpenSheet(
                            round,
                            sheet,
                            stage,
                            stage == Stage.SELF
                                    ? round.days().self()
                                    : round.days().peer()));
                }
            }
        }
        return open;
    }

    /** Returns the path of the sheet in that part. */
    public String path() {
        return "/scores/" + round.id() + "/sheets/" + sheet.id() + "?part=" + stage;
    }
}
