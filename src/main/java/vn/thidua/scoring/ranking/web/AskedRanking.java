package vn.thidua.scoring.ranking.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.ranking.FinalPlace;
import vn.thidua.scoring.ranking.FinalRanking;
import vn.thidua.scoring.ranking.Move;
import vn.thidua.scoring.ranking.Seat;
import vn.thidua.scoring.ranking.web.RankingPage.Moved;
import vn.thidua.scoring.round.Eyes;
import vn.thidua.scoring.round.ScoreSheet;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.scoring.round.ScoringRound.Group;

/**
 * The group that a page of places is about, as somebody sees it.
 *
 * @param group null for all groups together
 * @param versions all final versions, the first first
 */
record AskedRanking(
        ScoringRound round, @Nullable Group group, List<ScoreSheet> sheets, List<FinalRanking> versions, Eyes eyes) {

    /** Tells whether the person sees the round itself, or only what is published of it. */
    boolean inside() {
        return eyes.seesAll(round) || !eyes.seen(round, sheets).isEmpty();
    }

    /** Tells whether the person runs the round, and there is something to run: the list over all groups follows from theirs. */
    boolean runs() {
        return group != null && eyes.runs(round);
    }

    /** What is different, with the names of today's sheets, or those of the older version. */
    Moved moved(int version, List<Seat> before, List<Seat> now, List<FinalPlace> older) {
        Map<UnitId, String> names = new HashMap<>();
        older.forEach(place -> names.put(place.unit(), place.name()));
        sheets.forEach(sheet -> names.put(sheet.unit(), sheet.name()));
        return new Moved(
                version,
                Move.between(before, now).stream()
                        .filter(move -> names.containsKey(move.unit()))
                        .map(move -> new Moved.Change(names.getOrDefault(move.unit(), ""), move))
                        .toList());
    }
}
