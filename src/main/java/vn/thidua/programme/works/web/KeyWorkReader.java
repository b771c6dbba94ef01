package vn.thidua.programme.works.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.domain.BodyReads;
import vn.thidua.campaign.domain.CampaignContent;
import vn.thidua.organization.UnitId;
import vn.thidua.programme.domain.UnitBook;
import vn.thidua.programme.works.KeyWork;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.TypedDay;
import vn.thidua.shared.TypedNumber;

/** Understands key works as people type them. */
@Component
class KeyWorkReader {

    private final Campaigns campaigns;
    private final BodyReads bodies;
    private final UnitBook book;

    KeyWorkReader(Campaigns campaigns, BodyReads bodies, UnitBook book) {
        this.campaigns = campaigns;
        this.bodies = bodies;
        this.book = book;
    }

    /**
     * What was meant.
     *
     * @param plan null where something is wrong
     */
    record Understood(KeyWork.@Nullable Plan plan, Complaints complaints) {}

    List<CampaignContent> contents(CampaignId campaign) {
        return bodies.contents(campaign);
    }

    /** What works of a campaign can name. */
    record Known(List<CampaignContent> contents, UnitBook.Open units) {}

    Known of(CampaignId campaign) {
        return new Known(contents(campaign), book.open(campaigns.addressed(campaign)));
    }

    Understood read(KeyWorkForm form, Complaints found, Known known) {
        Optional<UnitId> lead = known.units().find(form.lead());
        OptionalLong budget = money(form.budget());
        Optional<LocalDate> from = TypedDay.read(form.startsOn());
        Optional<LocalDate> to = TypedDay.read(form.lastDay());
        UUID content = known.contents().stream()
                .map(CampaignContent::id)
                .filter(id -> id.toString().equals(form.content()))
                .findFirst()
                .orElse(null);
        Complaints complaints = found;
        complaints = with(complaints, lead.isEmpty(), "lead", "complaint.taskUnit");
        complaints = with(complaints, budget.isEmpty() || budget.getAsLong() < 0, "budget", "complaint.keyWorkMoney");
        complaints = with(complaints, from.isEmpty(), "startsOn", "complaint.taskDue");
        complaints = with(complaints, to.isEmpty(), "lastDay", "complaint.taskDue");
        if (from.isPresent() && to.isPresent()) {
            complaints = with(complaints, to.get().isBefore(from.get()), "lastDay", "complaint.keyWorkOrder");
        }
        return complaints.none() && lead.isPresent() && budget.isPresent() && from.isPresent() && to.isPresent()
                ? new Understood(
                        new KeyWork.Plan(
                                content,
                                form.name(),
                                form.about(),
                                lead.get(),
                                budget.getAsLong(),
                                from.get(),
                                to.get()),
                        complaints)
                : new Understood(null, complaints);
    }

    /** Returns an amount of money, whole đồng; empty where it is none. */
    static OptionalLong money(String typed) {
        return TypedNumber.of(typed)
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .map(BigDecimal::longValueExact)
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    private static Complaints with(Complaints complaints, boolean wrong, String field, String key) {
        return wrong ? complaints.with(field, key) : complaints;
    }
}
