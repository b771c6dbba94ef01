package vn.thidua.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.access.Role;
import vn.thidua.organization.UnitReach;
import vn.thidua.organization.Units;
import vn.thidua.organization.people.Reach;

/** Finds what an actor looks after. */
@Component
public class UnitCare {

    private final Units units;
    private final Clock clock;

    UnitCare(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** Returns what the actor looks after today. */
    public Care of(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        if (actor.role() == Role.ADMINISTRATOR) {
            return new Care(Reach.EVERYBODY, Optional.empty(), true);
        }
        UnitReach care = actor.active().care(units, today);
        return new Care(
                Reach.of(care),
                Optional.of(units.within(care, today)),
                actor.active().caresForAll(units, today));
    }
}
