package vn.thidua.plan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.domain.PlanDocument;
import vn.thidua.plan.domain.PlanReads;
import vn.thidua.shared.NotFound;

/** Which plans a person may see: those of the unit of the role in use and of the units below it. */
@Component
class PlanSight {

    private final Units units;
    private final PlanReads plans;
    private final Clock clock;

    PlanSight(Units units, PlanReads plans, Clock clock) {
        this.units = units;
        this.plans = plans;
        this.clock = clock;
    }

    List<UnitId> units(Actor actor) {
        return units.subtree(actor.unit(), LocalDate.now(clock));
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
