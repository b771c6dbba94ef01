package vn.thidua.campaign;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.thidua.plan.ApprovedPlan;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.Plans;

/** Plans in memory. */
public final class FakePlans implements Plans {

    private final Map<PlanId, ApprovedPlan> plans = new ConcurrentHashMap<>();

    public PlanId add(ApprovedPlan plan) {
        plans.put(plan.id(), plan);
        return plan.id();
    }

    @Override
    public Optional<ApprovedPlan> approved(PlanId id) {
        return Optional.ofNullable(plans.get(id));
    }
}
