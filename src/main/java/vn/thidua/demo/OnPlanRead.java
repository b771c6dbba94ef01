package vn.thidua.demo;

import java.util.List;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.PlanRead;
import vn.thidua.plan.domain.ApprovalDesk;
import vn.thidua.plan.domain.PlanDocument;
import vn.thidua.plan.domain.PlanItem;
import vn.thidua.plan.domain.PlanReads;
import vn.thidua.plan.domain.PlanState;
import vn.thidua.plan.domain.PlanWarning;
import vn.thidua.plan.domain.ReviewDesk;
import vn.thidua.plan.domain.ReviewReads;
import vn.thidua.plan.domain.WarningDesk;
import vn.thidua.shared.By;

/** Reviews and approves the plan of the ward office once it is read, as its people would; leaves the other plans to whoever tries the program. */
@DemoOnly
class OnPlanRead {

    private static final String REASON =
            "Phụ lục ghi nhầm số của dự thảo; đã đối chiếu bản chính, nội dung phụ lục đúng với kế hoạch này.";

    private final PlanReads plans;
    private final ReviewReads reviews;
    private final ReviewDesk desk;
    private final WarningDesk warnings;
    private final ApprovalDesk approval;
    private final DemoPeople people;

    OnPlanRead(
            PlanReads plans,
            ReviewReads reviews,
            ReviewDesk desk,
            WarningDesk warnings,
            ApprovalDesk approval,
            DemoPeople people) {
        this.plans = plans;
        this.reviews = reviews;
        this.desk = desk;
        this.warnings = warnings;
        this.approval = approval;
        this.people = people;
    }

    @ApplicationModuleListener
    void on(PlanRead read) {
        PlanId plan = DemoPlan.HOA_SEN.id();
        if (!read.plan().equals(plan) || !underReview(plan)) {
            return;
        }
        By officer = people.by(DemoPlan.HOA_SEN.officer());
        List<PlanItem> certain = desk.would(plan, ReviewDesk.Many.CERTAIN);
        desk.decideMany(
                plan,
                ReviewDesk.Many.CERTAIN,
                certain.stream().map(PlanItem::id).toList(),
                UUID.randomUUID(),
                officer);
        reviews.items(plan).stream()
                .filter(PlanItem::pending)
                .forEach(item -> desk.keep(
                        new ReviewDesk.OnItem(plan, item.id(), item.version(), UUID.randomUUID()), null, officer));
        reviews.warnings(plan).stream()
                .filter(PlanWarning::blocks)
                .forEach(warning -> warnings.settle(plan, warning.number(), warning.version(), REASON, officer));
        approval.approve(plan, people.by("lanhdao.hoasen"));
    }

    private boolean underReview(PlanId plan) {
        return plans.find(plan).map(PlanDocument::state).stream().anyMatch(PlanState.READ::equals);
    }
}
