package vn.thidua.council.body;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.council.CouncilId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitReach;
import vn.thidua.organization.Units;
import vn.thidua.shared.NotFound;

/** Knows whose a council is: the standing office of its body runs it, whoever looks after the body and whoever sits on it sees it. */
@NamedInterface("desk")
@Component
public class CouncilSight {

    private final CouncilReads reads;
    private final Units units;
    private final Clock clock;

    CouncilSight(CouncilReads reads, Units units, Clock clock) {
        this.reads = reads;
        this.units = units;
        this.clock = clock;
    }

    /** Returns the body for which the role in use works. */
    public UnitId body(Actor actor) {
        return units.served(actor.unit(), LocalDate.now(clock)).orElse(actor.unit());
    }

    /** Returns the councils that the person may see. */
    public List<Council> visible(Actor actor) {
        List<Council> all = reads.all();
        Set<UnitId> owners = all.stream().map(Council::owner).collect(Collectors.toSet());
        LocalDate today = LocalDate.now(clock);
        Set<UnitId> cared =
                owners.isEmpty() ? Set.of() : units.among(owners, actor.active().care(units, today), today);
        Set<CouncilId> own = new HashSet<>(reads.ofAccount(actor.account()));
        return all.stream()
                .filter(one -> cared.contains(one.owner()) || own.contains(one.id()))
                .toList();
    }

    /**
     * Returns a council that the person may see.
     *
     * @throws NotFound for any other
     */
    public Council visible(CouncilId id, Actor actor) {
        return visible(actor).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("council " + id));
    }

    /** Returns those of the councils that the person runs; as many statements however many. */
    public List<Council> run(Collection<Council> some, Actor actor) {
        if (some.isEmpty() || !actor.may(Act.RUN_COUNCIL)) {
            return List.of();
        }
        Set<UnitId> owners = some.stream().map(Council::owner).collect(Collectors.toSet());
        Set<UnitId> own = units.among(owners, UnitReach.only(body(actor)), LocalDate.now(clock));
        return some.stream().filter(one -> own.contains(one.owner())).toList();
    }

    /** Tells whether the person runs a council. */
    public boolean runs(Council council, Actor actor) {
        return !run(List.of(council), actor).isEmpty();
    }
}
