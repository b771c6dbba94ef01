package vn.thidua.plan.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.plan.PlanApproved;
import vn.thidua.plan.PlanId;
import vn.thidua.shared.By;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** Approves plans. */
@NamedInterface("desk")
@Service
@Transactional
public class ApprovalDesk {

    private final PlanRows rows;
    private final PlanReads plans;
    private final ReviewReads reviews;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ApprovalDesk(PlanRows rows, PlanReads plans, ReviewReads reviews, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.plans = plans;
        this.reviews = reviews;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Approves a plan: from now on nothing of it changes, and earlier versions give way. Approving again what the same version holds changes nothing.
     *
     * @throws vn.thidua.shared.Refused with what {@link PlanRules#whyNotApprove} says
     */
    public void approve(PlanId id, By by) {
        if (rows.lock(id) == PlanState.APPROVED) {
            return;
        }
        PlanDocument plan = plans.find(id).orElseThrow(() -> new NotFound("plan " + id));
        List<PlanItem> items = reviews.items(id);
        PlanRules.whyNotApprove(plan, reviews.progress(id), twice(items)).ifPresent(Refusal::raise);
        Instant now = Instant.now(clock);
        rows.approve(id, Titles.of(new KeptItems(items).header()).orElse(plan.title()), by, now);
        rows.supersedeOthers(id);
        events.publishEvent(new PlanApproved(id, plan.revises(), now, by));
    }

    /** Returns the labels of kept items of a kind that a plan can have only once, where there are several. */
    public static List<String> twice(List<PlanItem> items) {
        Map<ItemKind, List<String>> kept = items.stream()
                .filter(item -> item.kind().single() && item.decision().kept())
                .collect(Collectors.groupingBy(
                        PlanItem::kind, Collectors.mapping(PlanItem::label, Collectors.toList())));
        return kept.values().stream()
                .filter(labels -> labels.size() > 1)
                .flatMap(List::stream)
                .sorted()
                .toList();
    }
}
