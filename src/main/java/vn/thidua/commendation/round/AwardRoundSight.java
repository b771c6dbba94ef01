package vn.thidua.commendation.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.commendation.AwardRoundId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitReach;
import vn.thidua.organization.Units;
import vn.thidua.shared.NotFound;

/** Knows whose a round is: the standing office of its body runs it, whoever looks after the body sees all of it, and units below see what is asked of them. */
@NamedInterface("desk")
@Component
public class AwardRoundSight {

    private final AwardRoundReads reads;
    private final Units units;
    private final Clock clock;

    AwardRoundSight(AwardRoundReads reads, Units units, Clock clock) {
        this.reads = reads;
        this.units = units;
        this.clock = clock;
    }

    /** Returns the body for which the role in use works: that which its unit serves, else the unit. */
    public UnitId body(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        return units.served(actor.unit(), today).orElse(actor.unit());
    }

    /** Returns the rounds that the person may see; drafts only where they run them. */
    public List<AwardRound> visible(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        List<AwardRound> all =
                reads.seen(actor.active().care(units, today), units.above(List.of(actor.unit()), today), today);
        Set<UnitId> run = runFrom(all.stream().map(AwardRound::owner).toList(), actor);
        return all.stream()
                .filter(round -> round.state() != RoundState.DRAFT || run.contains(round.owner()))
                .toList();
    }

    /**
     * Returns a round that the person may see.
     *
     * @throws NotFound for any other
     */
    public AwardRound visible(AwardRoundId id, Actor actor) {
        return reads.find(id)
                .filter(round -> runs(round, actor)
                        || round.state() != RoundState.DRAFT && (cares(round, actor) || below(round, actor)))
                .orElseThrow(() -> new NotFound("round " + id));
    }

    /**
     * Returns a round that the person runs.
     *
     * @throws NotFound for any other
     */
    public AwardRound run(AwardRoundId id, Actor actor) {
        return reads.find(id).filter(round -> runs(round, actor)).orElseThrow(() -> new NotFound("round " + id));
    }

    /** Tells whether the person runs the round. */
    public boolean runs(AwardRound round, Actor actor) {
        return !runFrom(List.of(round.owner()), actor).isEmpty();
    }

    /** Tells whether the role in use looks after the body of the round, and so sees everything that was submitted. */
    public boolean cares(AwardRound round, Actor actor) {
        LocalDate today = LocalDate.now(clock);
        return !units.among(List.of(round.owner()), actor.active().care(units, today), today)
                .isEmpty();
    }

    private boolean below(AwardRound round, Actor actor) {
        LocalDate today = LocalDate.now(clock);
        return !units.among(List.of(actor.unit()), UnitReach.below(round.owner()), today)
                .isEmpty();
    }

    /** Returns those of the bodies whose rounds the person runs; one statement, however many. */
    public Set<UnitId> runFrom(List<UnitId> owners, Actor actor) {
        return actor.may(Act.RUN_AWARDS) && !owners.isEmpty()
                ? units.among(new HashSet<>(owners), UnitReach.only(body(actor)), LocalDate.now(clock))
                : Set.of();
    }
}
