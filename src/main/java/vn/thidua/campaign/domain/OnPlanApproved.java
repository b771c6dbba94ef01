package vn.thidua.campaign.domain;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.thidua.plan.PlanApproved;
import vn.thidua.plan.Plans;

/** Opens a draft for an approved plan, or offers a newer version to the campaign of the older one. Never launches anything. */
@Component
class OnPlanApproved {

    private final Plans plans;
    private final CampaignDesk desk;
    private final RevisionDesk revisions;

    OnPlanApproved(Plans plans, CampaignDesk desk, RevisionDesk revisions) {
        this.plans = plans;
        this.desk = desk;
        this.revisions = revisions;
    }

    @ApplicationModuleListener
    void on(PlanApproved approved) {
        if (approved.revises() != null && revisions.offer(approved.plan(), approved.revises(), approved.by())) {
            return;
        }
        plans.approved(approved.plan()).ifPresent(plan -> desk.draft(plan, approved.by()));
    }
}
