package vn.thidua.programme.works.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitId;
import vn.thidua.programme.domain.CampaignBook;
import vn.thidua.programme.works.KeyWork;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.TypedDay;
import vn.thidua.shared.TypedNumber;

/** Understands key works as people type them. */
final class KeyWorkReader {

    private KeyWorkReader() {}

    /**
     * What was meant.
     *
     * @param plan null where something is wrong
     */
    record Understood(KeyWork.@Nullable Plan plan, Complaints complaints) {}

    /**
     * Reads a form.
     *
     * @param there the work that it changes, which goes on naming who builds it and what it serves
     */
    static Understood read(KeyWorkForm form, Complaints found, CampaignBook.Open book, Optional<KeyWork> there) {
        Optional<UnitId> lead = book.units()
                .find(
                        form.lead(),
                        there.map(work -> work.plan().lead()).stream().toList());
        Optional<UUID> content = book.content(
                form.content(), there.map(work -> work.plan().content()).orElse(null));
        OptionalLong budget = money(form.budget());
        Optional<LocalDate> from = TypedDay.read(form.startsOn());
        Optional<LocalDate> to = TypedDay.read(form.lastDay());
        Complaints complaints = found;
        complaints = with(complaints, lead.isEmpty(), "lead", "complaint.taskUnit");
        complaints = with(complaints, budget.isEmpty() || budget.getAsLong() < 0, "budget", "complaint.keyWorkMoney");
        complaints = with(complaints, from.isEmpty(), "startsOn", "complaint.keyWorkDay");
        complaints = with(complaints, to.isEmpty(), "lastDay", "complaint.keyWorkDay");
        complaints =
                with(complaints, !form.content().isEmpty() && content.isEmpty(), "content", "complaint.taskContent");
        if (from.isPresent() && to.isPresent()) {
            complaints = with(complaints, to.get().isBefore(from.get()), "lastDay", "complaint.keyWorkOrder");
        }
        return complaints.none() && lead.isPresent() && budget.isPresent() && from.isPresent() && to.isPresent()
                ? new Understood(
                        new KeyWork.Plan(
                                content.orElse(null),
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
