package vn.thidua.scoring.ranking.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.ranking.Move;
import vn.thidua.scoring.ranking.Seat;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.scoring.scale.Criterion;
import vn.thidua.scoring.scale.Scale;
import vn.thidua.shared.Refusal;

/**
 * Where units would stand if something were otherwise, beside where they stand.
 *
 * @param units to choose from, by name
 * @param lines in the order in which they would stand; empty where nothing is supposed
 * @param refusal why nothing could be worked out
 */
public record TrialRankingPage(
        ScoringRound round,
        ScoringRound.Group group,
        Scale scale,
        List<Choice> units,
        TrialForm form,
        List<Line> lines,
        Optional<Refusal> refusal) {

    public TrialRankingPage {
        units = List.copyOf(units);
        lines = List.copyOf(lines);
    }

    /** A unit to choose. */
    public record Choice(UnitId unit, String name) {}

    /**
     * A unit.
     *
     * @param touched whether something was supposed of it
     */
    public record Line(String name, @Nullable Seat now, Seat then, boolean touched) {

        /** Returns what would be different. */
        public Move move() {
            return new Move(then.unit(), now, then);
        }
    }

    /** Returns the criteria that give or take points. */
    public List<Criterion> weighed() {
        return scale.criteria().stream().filter(one -> one.part().counts()).toList();
    }

    /** Tells whether points count in the group. */
    public boolean points() {
        return !group.countsOnly();
    }

    /** Returns the path of the places. */
    public String places() {
        return "/scores/" + round.id() + "/groups/" + group.id();
    }
}
