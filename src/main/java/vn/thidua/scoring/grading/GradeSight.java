package vn.thidua.scoring.grading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitReach;
import vn.thidua.organization.Units;
import vn.thidua.shared.NotFound;

/** Knows whose grades a role sees and decides: those of the units that it looks after, as they were at the end of the year. */
@Component
public class GradeSight {

    private static final int FIRST_YEAR = 2000;

    private final Units units;
    private final Clock clock;

    GradeSight(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** Returns the last day of a year, today where that is still to come. */
    public LocalDate day(int year) {
        LocalDate today = LocalDate.now(clock);
        LocalDate end = LocalDate.of(year, 12, 31);
        return end.isBefore(today) ? end : today;
    }

    /**
     * Returns a year that was or is.
     *
     * @throws NotFound for any other
     */
    public int known(int year) {
        if (year < FIRST_YEAR || year > thisYear()) {
            throw new NotFound("grades of " + year);
        }
        return year;
    }

    /** Returns this year. */
    public int thisYear() {
        return LocalDate.now(clock).getYear();
    }

    /** Returns what the role in use looks after. */
    public UnitReach care(Actor actor) {
        return actor.active().care(units, LocalDate.now(clock));
    }

    /** Returns the units that the role in use looks after, as they were at the end of the year, in the order of their kinds and names. */
    public List<Unit> units(int year, Actor actor) {
        Set<UnitId> cared = units.within(care(actor), LocalDate.now(clock));
        return units.on(day(year)).stream()
                .filter(unit -> cared.contains(unit.id()))
                .toList();
    }

    /**
     * Returns a unit that the role in use looks after.
     *
     * @throws NotFound for any other
     */
    public Unit unit(int year, UnitId id, Actor actor) {
        if (units.among(List.of(id), care(actor), LocalDate.now(clock)).isEmpty()) {
            throw new NotFound("unit " + id);
        }
        return units.find(id, day(year)).orElseThrow(() -> new NotFound("unit " + id + " in " + year));
    }

    /** Returns the units for which the role in use speaks: its own, and that for which it is held. */
    public Set<UnitId> speaksFor(Actor actor) {
        Set<UnitId> units = new LinkedHashSet<>(List.of(actor.unit()));
        units.addAll(own(actor));
        return units;
    }

    /** Returns the units whose grades are decided above the role in use: those for which it is held. */
    public Set<UnitId> own(Actor actor) {
        return care(actor).named();
    }
}
