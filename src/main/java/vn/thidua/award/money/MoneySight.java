package vn.thidua.award.money;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.award.decision.DecisionId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitReach;
import vn.thidua.organization.Units;
import vn.thidua.shared.NotFound;

/** Knows whose money is whose: the standing office of a body pays what the body decided, whoever looks after the body sees it. */
@NamedInterface("desk")
@Component
public class MoneySight {

    private final RewardReads reads;
    private final Units units;
    private final Clock clock;

    MoneySight(RewardReads reads, Units units, Clock clock) {
        this.reads = reads;
        this.units = units;
        this.clock = clock;
    }

    /** Returns the body for which the role in use works: that which its unit serves, else the unit. */
    public UnitId body(Actor actor) {
        return units.served(actor.unit(), LocalDate.now(clock)).orElse(actor.unit());
    }

    /** Returns what the role in use looks after. */
    public UnitReach care(Actor actor) {
        return actor.active().care(units, LocalDate.now(clock));
    }

    /** Tells whether the person may see the money of a body. */
    public boolean sees(UnitId owner, Actor actor) {
        return actor.may(Act.SEE_MONEY)
                && !units.among(List.of(owner), care(actor).or(UnitReach.only(body(actor))), LocalDate.now(clock))
                        .isEmpty();
    }

    /** Tells whether the person pays for a body. */
    public boolean pays(UnitId owner, Actor actor) {
        return actor.may(Act.PAY_REWARDS) && own(owner, actor);
    }

    /** Tells whether the person keeps the fund of a body. */
    public boolean keeps(UnitId owner, Actor actor) {
        return actor.may(Act.KEEP_FUND) && own(owner, actor);
    }

    private boolean own(UnitId owner, Actor actor) {
        return !units.among(List.of(owner), UnitReach.only(body(actor)), LocalDate.now(clock))
                .isEmpty();
    }

    /**
     * Returns the rewards of a decision that the person may see.
     *
     * @throws NotFound for any other
     */
    public Payroll payroll(DecisionId id, Actor actor) {
        return reads.payroll(id)
                .filter(payroll -> sees(payroll.owner(), actor))
                .orElseThrow(() -> new NotFound("rewards of decision " + id));
    }

    /**
     * Returns a reward that the person may see.
     *
     * @throws NotFound for any other
     */
    public Payable reward(RewardId id, Actor actor) {
        return reads.find(id)
                .filter(reward -> sees(reward.owner(), actor))
                .orElseThrow(() -> new NotFound("reward " + id));
    }
}
