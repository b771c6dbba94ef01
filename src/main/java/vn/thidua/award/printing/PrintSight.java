package vn.thidua.award.printing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.award.decision.AwardDecision;
import vn.thidua.award.decision.AwardDecisions;
import vn.thidua.award.decision.DecisionId;
import vn.thidua.award.decision.DecisionState;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.shared.NotFound;

/** Knows whose certificates are whose to print: those of decisions of the body for which the office works. */
@NamedInterface("desk")
@Component
public class PrintSight {

    private final AwardDecisions decisions;
    private final Units units;
    private final Clock clock;

    PrintSight(AwardDecisions decisions, Units units, Clock clock) {
        this.decisions = decisions;
        this.units = units;
        this.clock = clock;
    }

    /** Returns the body for which the role in use works: that which its unit serves, else the unit. */
    public UnitId body(Actor actor) {
        return units.served(actor.unit(), LocalDate.now(clock)).orElse(actor.unit());
    }

    /**
     * Returns a decision of the body that has its number.
     *
     * @throws NotFound for any other
     */
    public AwardDecision decision(DecisionId id, Actor actor) {
        return decisions
                .find(id)
                .filter(one -> one.stamp().isPresent() && one.state() != DecisionState.CANCELLED)
                .filter(one -> one.issuer().equals(body(actor)))
                .orElseThrow(() -> new NotFound("award decision " + id));
    }

    /** Returns a page of the signed decisions of the body, the newest first. */
    public List<AwardDecision> signed(Actor actor, int skip, int most) {
        return decisions.issued(body(actor), skip, most);
    }

    /** Returns how many signed decisions there are. */
    public long count(Actor actor) {
        return decisions.issued(body(actor));
    }
}
