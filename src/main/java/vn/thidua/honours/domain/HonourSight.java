package vn.thidua.honours.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.honours.HonourId;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.organization.people.Reach;
import vn.thidua.organization.people.ReachReads;
import vn.thidua.shared.NotFound;

/** Whose honours an actor may see: those of the units that the role in use looks after, and of the people who are there now. */
@NamedInterface("desk")
@Component
public class HonourSight {

    private final Units units;
    private final ReachReads reaches;
    private final HonourSearch search;
    private final Clock clock;

    HonourSight(Units units, ReachReads reaches, HonourSearch search, Clock clock) {
        this.units = units;
        this.reaches = reaches;
        this.search = search;
        this.clock = clock;
    }

    /** Returns the units of the actor. */
    public Reach of(Actor actor) {
        LocalDate today = today();
        return actor.active().caresForEvery(units, today)
                ? Reach.EVERYBODY
                : Reach.of(actor.active().care(units, today));
    }

    /** Returns what of the actor's units is the unit or below it; all of them without a unit. */
    public Reach below(Optional<UnitId> unit, Actor actor) {
        Reach mine = of(actor);
        return unit.map(top -> reaches.below(top, mine, today())).orElse(mine);
    }

    /** Returns the line of an address; one that is not the actor's to see is not there. */
    public Honour honour(HonourId id, Actor actor) {
        return search.find(id, of(actor), today()).orElseThrow(() -> new NotFound("honour " + id));
    }

    /** Returns the line of an address that the actor may change. */
    public Honour kept(HonourId id, Actor actor) {
        Honour honour = honour(id, actor);
        if (!actor.may(Act.KEEP_HONOURS)) {
            throw new NotFound("honour " + id + " to keep");
        }
        return honour;
    }

    /** Tells whether the person is one of the actor's. */
    public boolean holds(PersonId person, Actor actor) {
        return !reaches.among(of(actor), List.of(person), today()).isEmpty();
    }

    /** Returns those of the units that are the actor's. */
    public Set<UnitId> among(List<UnitId> some, Actor actor) {
        return of(actor).units().map(mine -> units.among(some, mine, today())).orElseGet(() -> Set.copyOf(some));
    }

    /** Tells whether the unit is one of the actor's. */
    public boolean holds(UnitId unit, Actor actor) {
        return among(List.of(unit), actor).contains(unit);
    }

    /** Returns the day as of which everything is seen. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
