package vn.thidua.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.access.Role;
import vn.thidua.organization.Units;
import vn.thidua.organization.people.Reach;
import vn.thidua.organization.people.ReachReads;

/** Finds what an actor looks after. */
@Component
public class UnitCare {

    private final ReachReads reaches;
    private final Units units;
    private final Clock clock;

    UnitCare(ReachReads reaches, Units units, Clock clock) {
        this.reaches = reaches;
        this.units = units;
        this.clock = clock;
    }

    /** Returns what the actor looks after today. */
    public Care of(Actor actor) {
        return new Care(reach(actor), actor.active().caresForAll(units, LocalDate.now(clock)));
    }

    /** Returns the units that the actor looks after today. */
    Reach reach(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        return actor.role() == Role.ADMINISTRATOR
                ? Reach.EVERYBODY
                : reaches.of(actor.active().care(units, today), today);
    }
}
