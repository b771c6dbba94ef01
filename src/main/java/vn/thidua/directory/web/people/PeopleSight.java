package vn.thidua.directory.web.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.organization.people.Duplicates;
import vn.thidua.organization.people.PersonFile;
import vn.thidua.organization.people.PersonReads;
import vn.thidua.organization.people.Reach;
import vn.thidua.organization.people.ReachReads;
import vn.thidua.shared.NotFound;

/** Whom an actor may see: everybody, or the people of the units that the role in use looks after. */
@Component
public class PeopleSight {

    private final ReachReads reaches;
    private final PersonReads people;
    private final Duplicates duplicates;
    private final Units units;
    private final Clock clock;

    PeopleSight(ReachReads reaches, PersonReads people, Duplicates duplicates, Units units, Clock clock) {
        this.reaches = reaches;
        this.people = people;
        this.duplicates = duplicates;
        this.units = units;
        this.clock = clock;
    }

    /** Returns the units of the actor as they are today. */
    Reach of(Actor actor) {
        return on(LocalDate.now(clock), actor);
    }

    /** Returns the units of the actor as they were on the day. */
    Reach on(LocalDate day, Actor actor) {
        return actor.may(Act.REACH_ALL_PEOPLE) || actor.active().caresForEvery(units, day)
                ? Reach.EVERYBODY
                : Reach.of(actor.active().care(units, day));
    }

    /** Returns those of the actor's units that are the unit or below it on the day; all of them without a unit. */
    Reach below(Optional<UnitId> unit, LocalDate day, Actor actor) {
        Reach mine = on(day, actor);
        return unit.map(top -> reaches.below(top, mine, day)).orElse(mine);
    }

    /** Tells whether the unit is one of the actor's today. */
    boolean holds(UnitId unit, Actor actor) {
        return of(actor)
                .units()
                .filter(mine ->
                        units.among(List.of(unit), mine, LocalDate.now(clock)).isEmpty())
                .isEmpty();
    }

    /** Returns those of the people whom the actor may see; one statement however many. */
    public Set<PersonId> among(Collection<PersonId> some, Actor actor) {
        return some.isEmpty() ? Set.of() : reaches.among(of(actor), some, LocalDate.now(clock));
    }

    /** Returns pairs of files that may be one person, both the actor's to see. */
    List<Duplicates.Pair> pairs(Actor actor, int most) {
        return duplicates.pairs(of(actor), LocalDate.now(clock), most);
    }

    /** Returns the person of an address; one that is not the actor's to see is not there. */
    PersonFile person(UUID id, Actor actor) {
        PersonId person = new PersonId(id);
        PersonFile file = people.file(person).orElseThrow(() -> new NotFound("person " + id));
        PersonId seen = file.mergedInto().orElse(person);
        if (among(List.of(seen), actor).isEmpty()) {
            throw new NotFound("person " + id);
        }
        return file;
    }
}
