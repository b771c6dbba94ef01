package vn.thidua.scoring.round;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.modulith.NamedInterface;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Scope;
import vn.thidua.organization.UnitId;

/**
 * What a role sees of rounds, and what it may do there.
 *
 * @param cared those of the units concerned that the role looks after
 */
@NamedInterface("desk")
public record Eyes(Actor actor, Set<UnitId> cared) {

    public Eyes {
        cared = Set.copyOf(cared);
    }

    /** Tells whether it runs the round. */
    public boolean runs(ScoringRound round) {
        return actor.may(Act.RUN_SCORING) && cared.contains(round.owner());
    }

    /** Tells whether it sees all sheets of the round: whoever looks after the unit that runs it, but for officers of single units. */
    public boolean seesAll(ScoringRound round) {
        boolean forOneUnit = actor.may(Act.SCORE) && !actor.may(Act.RUN_SCORING);
        return actor.may(Act.SEE_SCORES) && !forOneUnit && cared.contains(round.owner());
    }

    /** Returns those of the sheets of a round that it sees: all, or those of units that it looks after or scores. */
    public List<ScoreSheet> seen(ScoringRound round, List<ScoreSheet> sheets) {
        return seesAll(round) || round.agencies().containsValue(actor.unit())
                ? sheets
                : sheets.stream()
                        .filter(sheet -> cared.contains(sheet.unit()) || caresForPeer(sheet))
                        .toList();
    }

    /** Tells whether the round shows it final places of the group that some sheets are of. */
    public boolean sees(ScoringRound round, List<ScoreSheet> group) {
        return switch (round.shownTo()) {
            case OFFICE -> seesAll(round);
            case GROUP -> seesAll(round) || !seen(round, group).isEmpty();
            case EVERYBODY -> true;
        };
    }

    /** Tells whether it sees a sheet. */
    public boolean sees(ScoringRound round, ScoreSheet sheet) {
        return !seen(round, List.of(sheet)).isEmpty();
    }

    /** Returns the parts in which it may score on a sheet; the office that runs a round scores no unit as that unit. */
    public Set<Stage> parts(ScoringRound round, ScoreSheet sheet) {
        Set<Stage> parts = EnumSet.noneOf(Stage.class);
        if (!actor.may(Act.SCORE)) {
            return parts;
        }
        boolean runs = runs(round);
        if (!runs && cared.contains(sheet.unit())) {
            parts.add(Stage.SELF);
        }
        if (!runs && caresForPeer(sheet)) {
            parts.add(Stage.PEER);
        }
        // Nobody verifies their own points, the office does it for them; whoever only looks after a unit that competes
        // verifies it like any other.
        if (round.agencies().containsValue(actor.unit()) && !own(sheet)) {
            parts.add(Stage.AGENCY);
        }
        if (runs) {
            parts.add(Stage.OFFICE);
        }
        return parts;
    }

    /** Tells whether it is the sheet of the unit of the role, or of one whose work that unit has now. */
    private boolean own(ScoreSheet sheet) {
        return sheet.unit().equals(actor.unit())
                || actor.active().scope() == Scope.UNIT && cared.contains(sheet.unit());
    }

    private boolean caresForPeer(ScoreSheet sheet) {
        UnitId peer = sheet.peer();
        return peer != null && cared.contains(peer);
    }
}
