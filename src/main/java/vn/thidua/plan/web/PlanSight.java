package vn.thidua.plan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.organization.Successions;
import vn.thidua.organization.Successions.Heritage;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.domain.PlanDocument;
import vn.thidua.plan.domain.PlanReads;
import vn.thidua.shared.NotFound;

/** Which plans a person may see: those of the units that the role in use reaches, and of those in whose place these stand. */
@Component
class PlanSight {

    private final Units units;
    private final Successions successions;
    private final PlanReads plans;
    private final Clock clock;

    PlanSight(Units units, Successions successions, PlanReads plans, Clock clock) {
        this.successions = successions;
        this.units = units;
        this.plans = plans;
        this.clock = clock;
    }

    List<UnitId> units(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        Set<UnitId> below = actor.active().reach(units, today);
        return List.copyOf(successions.heritage(below, Heritage.WORK, today).keySet());
    }

    /** Returns the plan if the person may see it. */
    PlanDocument of(UUID id, Actor actor) {
        PlanDocument plan = plans.find(new PlanId(id)).orElseThrow(() -> new NotFound("plan " + id));
        if (!plan.unit().equals(actor.unit()) && !units(actor).contains(plan.unit())) {
            throw new NotFound("plan " + id + " is not of " + actor.unit());
        }
        return plan;
    }
}
