package vn.thidua.scoring.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;

/** Knows who runs a round, who sees which sheets of it, and in which part somebody may score. */
@Component
public class RoundSight {

    private final Units units;
    private final Clock clock;

    RoundSight(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** Tells whether the role in use runs the round. */
    public boolean runs(ScoringRound round, Actor actor) {
        return actor.may(Act.RUN_SCORING)
                && !cared(List.of(round.owner()), actor).isEmpty();
    }

    /** Tells whether the role in use sees all sheets of the round: whoever looks after the unit that runs it, but for officers of single units. */
    public boolean seesAll(ScoringRound round, Actor actor) {
        boolean forOneUnit = actor.may(Act.SCORE) && !actor.may(Act.RUN_SCORING);
        return actor.may(Act.SEE_SCORES)
                && !forOneUnit
                && !cared(List.of(round.owner()), actor).isEmpty();
    }

    /** Returns those of the sheets that the role in use sees: all, or those of units it looks after or scores. */
    public List<ScoreSheet> seen(ScoringRound round, List<ScoreSheet> sheets, Actor actor) {
        if (seesAll(round, actor) || round.agencies().containsValue(actor.unit())) {
            return sheets;
        }
        Set<UnitId> cared = cared(
                sheets.stream()
                        .flatMap(sheet -> Stream.of(sheet.unit(), sheet.peer()))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                actor);
        return sheets.stream()
                .filter(sheet -> cared.contains(sheet.unit()) || sheet.peer() != null && cared.contains(sheet.peer()))
                .toList();
    }

    /** Returns the parts in which the role in use may score on a sheet. */
    public Set<Stage> parts(ScoringRound round, ScoreSheet sheet, Actor actor) {
        Set<Stage> parts = EnumSet.noneOf(Stage.class);
        if (!actor.may(Act.SCORE)) {
            return parts;
        }
        boolean runs = runs(round, actor);
        if (!runs && !cared(List.of(sheet.unit()), actor).isEmpty()) {
            parts.add(Stage.SELF);
        }
        if (!runs
                && sheet.peer() != null
                && !cared(List.of(sheet.peer()), actor).isEmpty()) {
            parts.add(Stage.PEER);
        }
        if (round.agencies().containsValue(actor.unit())) {
            parts.add(Stage.AGENCY);
        }
        if (runs) {
            parts.add(Stage.OFFICE);
        }
        return parts;
    }

    /** Returns the criteria that a unit scores as an agency: those that the scale leaves to it. */
    public static Set<String> agencies(ScoringRound round, UnitId unit) {
        return round.agencies().entrySet().stream()
                .filter(entry -> entry.getValue().equals(unit))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Set<UnitId> cared(Collection<UnitId> some, Actor actor) {
        LocalDate today = LocalDate.now(clock);
        return units.among(some, actor.active().care(units, today), today);
    }
}
