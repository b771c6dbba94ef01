package vn.thidua.plan.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.organization.Units;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.domain.PlanDocument;
import vn.thidua.plan.domain.PlanReads;
import vn.thidua.plan.domain.PlanState;
import vn.thidua.shared.NotFound;

/** Which plans a person may see: those of the units that the role in use reaches, and of those in whose place these stand. */
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

    /** Returns the newest of the plans that the person may see, as {@link PlanReads#list}. */
    List<PlanReads.Line> list(Actor actor, String query, List<PlanState> states, Instant before, int size) {
        return plans.list(
                new PlanReads.Search(actor.active().reach(), LocalDate.now(clock), query, states, before, size));
    }

    /** Returns the plan if the person may see it. */
    PlanDocument of(UUID id, Actor actor) {
        PlanDocument plan = plans.find(new PlanId(id)).orElseThrow(() -> new NotFound("plan " + id));
        if (units.among(List.of(plan.unit()), actor.active().reach(), LocalDate.now(clock))
                .isEmpty()) {
            throw new NotFound("plan " + id + " is not of " + actor.unit());
        }
        return plan;
    }
}
