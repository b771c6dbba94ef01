package vn.thidua.plan.domain;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.plan.ApprovedPlan;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.Plans;
import vn.thidua.plan.reading.Assignment;
import vn.thidua.plan.reading.Commendation;
import vn.thidua.plan.reading.Content;
import vn.thidua.plan.reading.Deadline;
import vn.thidua.plan.reading.Dossier;
import vn.thidua.plan.reading.FormColumn;
import vn.thidua.plan.reading.LegalReference;
import vn.thidua.plan.reading.Period;
import vn.thidua.plan.reading.ReadItem;
import vn.thidua.plan.reading.Recipient;
import vn.thidua.plan.reading.Target;
import vn.thidua.shared.Reading;

/** Hands approved plans to the modules that come after. */
@Component
class ApprovedPlans implements Plans {

    private final PlanReads plans;
    private final ReviewReads reviews;

    ApprovedPlans(PlanReads plans, ReviewReads reviews) {
        this.plans = plans;
        this.reviews = reviews;
    }

    @Override
    @Reading
    public Optional<ApprovedPlan> approved(PlanId id) {
        return plans.find(id)
                .filter(plan -> plan.approvedAt() != null)
                .map(plan -> approved(plan, plans.text(id).map(PlanText::text).orElse("")));
    }

    private ApprovedPlan approved(PlanDocument plan, String text) {
        KeptItems kept = new KeptItems(reviews.items(plan.id()));
        Instant at = Objects.requireNonNull(plan.approvedAt());
        return new ApprovedPlan(
                plan.id(),
                plan.unit(),
                Optional.ofNullable(plan.revises()),
                kept.header(),
                Optional.ofNullable(kept.only(ItemKind.PERIOD, Period.class)),
                kept.audience(),
                kept.values(ItemKind.LEGAL_BASIS, LegalReference.class),
                items(kept, ItemKind.CONTENT, Content.class, text),
                items(kept, ItemKind.TARGET, Target.class, text),
                items(kept, ItemKind.ASSIGNMENT, Assignment.class, text),
                items(kept, ItemKind.DEADLINE, Deadline.class, text),
                items(kept, ItemKind.COMMENDATION, Commendation.class, text),
                items(kept, ItemKind.DOSSIER, Dossier.class, text),
                items(kept, ItemKind.FORM_COLUMN, FormColumn.class, text),
                items(kept, ItemKind.RECIPIENT, Recipient.class, text),
                at,
                Objects.requireNonNullElse(plan.approvedBy(), ""));
    }

    private static <T extends ReadItem> List<ApprovedPlan.Item<T>> items(
            KeptItems kept, ItemKind kind, Class<T> type, String text) {
        return kept.of(kind).stream()
                .map(item -> new ApprovedPlan.Item<>(
                        item.id(),
                        item.label(),
                        item.span() == null ? "" : item.span().in(text),
                        type.cast(item.value())))
                .toList();
    }
}
