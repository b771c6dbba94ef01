package vn.thidua.award.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.commendation.round.AwardRoundSight;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitReach;
import vn.thidua.organization.Units;
import vn.thidua.shared.NotFound;

/**
 * Knows whose a decision is: the office and the leaders of its issuer write, number and revoke it. Whoever looks after the issuer, or after a unit of which somebody stands in it, sees it once it is
 * effective.
 */
@NamedInterface("desk")
@Component
public class DecisionSight {

    private final AwardDecisions reads;
    private final AwardRoundSight rounds;
    private final Units units;
    private final Clock clock;

    DecisionSight(AwardDecisions reads, AwardRoundSight rounds, Units units, Clock clock) {
        this.reads = reads;
        this.rounds = rounds;
        this.units = units;
        this.clock = clock;
    }

    /** Returns the body for which the role in use works. */
    public UnitId body(Actor actor) {
        return rounds.body(actor);
    }

    /** Tells whether the person does something with decisions of the issuer. */
    public boolean may(Act act, UnitId issuer, Actor actor) {
        return actor.may(act)
                && !units.among(List.of(issuer), UnitReach.only(body(actor)), today())
                        .isEmpty();
    }

    /** Returns the units that the role in use looks after. */
    public UnitReach care(Actor actor) {
        return actor.active().care(units, today());
    }

    /** Tells whether the person works on decisions at all, and so sees those that are not signed. */
    public boolean works(Actor actor) {
        return actor.may(Act.DRAFT_DECISIONS) || actor.may(Act.ISSUE_DECISIONS);
    }

    /** Tells whether the person works on this decision, and so sees what was said of those who stand in it. */
    public boolean works(AwardDecision decision, Actor actor) {
        return may(Act.DRAFT_DECISIONS, decision.issuer(), actor) || may(Act.ISSUE_DECISIONS, decision.issuer(), actor);
    }

    /**
     * Returns a decision that the person may see.
     *
     * @throws NotFound for any other
     */
    public AwardDecision visible(DecisionId id, Actor actor) {
        return reads.find(id).filter(one -> sees(one, actor)).orElseThrow(() -> new NotFound("decision " + id));
    }

    /**
     * Returns a decision with which the person may do something.
     *
     * @throws NotFound for any other
     */
    public AwardDecision own(DecisionId id, Act act, Actor actor) {
        return reads.find(id)
                .filter(one -> may(act, one.issuer(), actor))
                .orElseThrow(() -> new NotFound("decision " + id));
    }

    private boolean sees(AwardDecision decision, Actor actor) {
        if (works(decision, actor)) {
            return true;
        }
        UnitReach care = care(actor);
        boolean looksAfter =
                !units.among(List.of(decision.issuer()), care, today()).isEmpty();
        if (!decision.state().wasIssued()) {
            return looksAfter && works(actor);
        }
        return looksAfter
                || !units.among(
                                reads.conferrals(decision.id()).stream()
                                        .map(Conferral::unit)
                                        .collect(Collectors.toSet()),
                                care,
                                today())
                        .isEmpty();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
