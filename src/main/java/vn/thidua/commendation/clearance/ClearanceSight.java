package vn.thidua.commendation.clearance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.commendation.ClearanceId;
import vn.thidua.commendation.round.AwardRound;
import vn.thidua.commendation.round.AwardRoundReads;
import vn.thidua.commendation.round.AwardRoundSight;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitReach;
import vn.thidua.organization.Units;
import vn.thidua.shared.NotFound;

/** Knows whose a request is: the office asks, and the body that is asked sees it and nobody else. */
@NamedInterface("desk")
@Component
public class ClearanceSight {

    private final ClearanceReads reads;
    private final AwardRoundReads rounds;
    private final AwardRoundSight sight;
    private final Units units;
    private final Clock clock;

    ClearanceSight(ClearanceReads reads, AwardRoundReads rounds, AwardRoundSight sight, Units units, Clock clock) {
        this.reads = reads;
        this.rounds = rounds;
        this.sight = sight;
        this.units = units;
        this.clock = clock;
    }

    /**
     * A request in its round.
     *
     * @param asks whether the person works for the office that asks
     * @param asked whether the person speaks for the body that is asked
     */
    @NamedInterface("desk")
    public record Place(AwardRound round, Clearance clearance, boolean asks, boolean asked) {}

    /**
     * Returns a request that the person may see.
     *
     * @throws NotFound for any other
     */
    public Place place(ClearanceId id, Actor actor) {
        Clearance clearance = reads.find(id).orElseThrow(() -> new NotFound("clearance " + id));
        AwardRound round = rounds.find(clearance.round()).orElseThrow();
        boolean asks = sight.runs(round, actor);
        boolean asked = asked(clearance, actor);
        if (!asks && !asked) {
            throw new NotFound("clearance " + id);
        }
        return new Place(round, clearance, asks, asked);
    }

    /** Returns a request that a link is for, in its round. */
    public Place place(Clearance clearance) {
        return new Place(rounds.find(clearance.round()).orElseThrow(), clearance, false, true);
    }

    /** Returns whose requests a person answers: those to the own unit and to whom it is heir of, and a standing office those to the body that it serves. */
    public List<UnitReach> answersFor(Actor actor) {
        UnitReach own = UnitReach.only(actor.unit());
        return actor.may(Act.RUN_AWARDS) && !sight.body(actor).equals(actor.unit())
                ? List.of(own, UnitReach.only(sight.body(actor)))
                : List.of(own);
    }

    private boolean asked(Clearance clearance, Actor actor) {
        UnitId unit = clearance.unit();
        LocalDate today = LocalDate.now(clock);
        return unit != null
                && actor.may(Act.ANSWER_CLEARANCE)
                && answersFor(actor).stream()
                        .anyMatch(reach ->
                                !units.among(Set.of(unit), reach, today).isEmpty());
    }
}
