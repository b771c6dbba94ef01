package vn.thidua.scoring.round.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;

/** Knows which units an office can ask to verify: the body that it works for, with its departments. */
@Component
class AskableBodies {

    private final Units units;
    private final Clock clock;

    AskableBodies(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /**
     * Returns them in Vietnamese order.
     *
     * @param asked those who are asked already, whoever they are
     */
    List<NewRoundPage.Body> of(Actor actor, Collection<UnitId> asked) {
        LocalDate today = LocalDate.now(clock);
        List<UnitId> known = new ArrayList<>(units.body(List.of(actor.unit()), today));
        asked.stream().filter(unit -> !known.contains(unit)).forEach(known::add);
        List<NewRoundPage.Body> bodies = new ArrayList<>();
        units.names(known, today).forEach((unit, name) -> bodies.add(new NewRoundPage.Body(unit, name)));
        return bodies;
    }
}
