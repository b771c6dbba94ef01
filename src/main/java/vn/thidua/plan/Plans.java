package vn.thidua.plan;

import java.util.Optional;

/** The plans, as later modules may read them. */
public interface Plans {

    /** Returns an approved plan; empty when there is no such plan or nobody approved it yet. */
    Optional<ApprovedPlan> approved(PlanId id);
}
