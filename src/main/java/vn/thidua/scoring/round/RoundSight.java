package vn.thidua.scoring.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;

/** Knows what people see of rounds and in which part they may score; one statement, however many rounds and sheets. */
@NamedInterface("desk")
@Component
public class RoundSight {

    private final Units units;
    private final Clock clock;

    RoundSight(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** Returns what the role in use sees of some rounds and sheets. */
    public Eyes eyes(Collection<ScoringRound> rounds, Collection<ScoreSheet> sheets, Actor actor) {
        Set<UnitId> all = new HashSet<>();
        rounds.forEach(round -> all.add(round.owner()));
        for (ScoreSheet sheet : sheets) {
            all.add(sheet.unit());
            UnitId peer = sheet.peer();
            if (peer != null) {
                all.add(peer);
            }
        }
        LocalDate today = LocalDate.now(clock);
        return new Eyes(actor, units.among(all, actor.active().care(units, today), today));
    }

    /** Returns the same of one sheet. */
    public Eyes eyes(ScoringRound round, ScoreSheet sheet, Actor actor) {
        return eyes(List.of(round), List.of(sheet), actor);
    }

    /** Returns the names of a scale that mean a unit: the criteria left to them are its to score. */
    public static Set<String> agencies(ScoringRound round, UnitId unit) {
        return round.agencies().entrySet().stream()
                .filter(entry -> entry.getValue().equals(unit))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
