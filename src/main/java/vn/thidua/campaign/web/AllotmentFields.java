package vn.thidua.campaign.web;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.allotment.Allotment;
import vn.thidua.campaign.allotment.Share;
import vn.thidua.campaign.domain.Aggregation;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.TypedNumber;

/** The form on which a target is shared out: {@code goal.<unit>} and {@code weight.<unit>}, or {@code asked.<unit>} where units are ticked; {@code reason}, {@code version}. */
final class AllotmentFields {

    private static final int LONGEST = 1_000;

    private final Typed typed;
    private final boolean ticked;

    AllotmentFields(Typed typed, CampaignTarget target) {
        this.typed = typed;
        this.ticked = ticks(target);
    }

    /** Tells whether units of a target are ticked instead of given a figure. */
    static boolean ticks(CampaignTarget target) {
        return target.measure().aggregation() == Aggregation.COUNT_OF_UNITS;
    }

    String reason() {
        String reason = typed.text("reason");
        return reason.substring(0, Math.min(LONGEST, reason.length()));
    }

    long version() {
        return typed.version();
    }

    AllotmentPage.Row row(AllotmentPages.Named unit) {
        String key = unit.unit().toString();
        return new AllotmentPage.Row(
                unit.unit(),
                unit.name(),
                unit.above(),
                ticked
                        ? !typed.text("asked." + key).isEmpty()
                        : !typed.text("goal." + key).isEmpty(),
                typed.text("goal." + key),
                typed.text("weight." + key));
    }

    /** Returns what is no number, or less than zero. */
    Complaints complaints(List<AllotmentPages.Named> units) {
        Complaints complaints = Complaints.NONE;
        for (AllotmentPages.Named unit : units) {
            for (String field : List.of("goal." + unit.unit(), "weight." + unit.unit())) {
                String text = typed.text(field);
                Optional<BigDecimal> number = TypedNumber.of(text);
                if (!text.isEmpty() && number.isEmpty()) {
                    complaints = complaints.with(field, "complaint.notANumber");
                } else if (number.filter(it -> it.signum() < 0).isPresent()) {
                    complaints = complaints.with(field, "complaint.negative");
                }
            }
        }
        return complaints;
    }

    /** Returns the shares that were typed; of units that were not on the form, what is stored. */
    Map<UnitId, Share> shares(List<AllotmentPages.Named> shown, @Nullable Allotment stands) {
        Map<UnitId, Share> shares = new HashMap<>(stands == null ? Map.of() : stands.shares());
        for (AllotmentPages.Named unit : shown) {
            AllotmentPage.Row row = row(unit);
            if (row.asked()) {
                shares.put(
                        unit.unit(),
                        new Share(
                                TypedNumber.of(row.goal()).orElse(null),
                                TypedNumber.of(row.weight()).orElse(null)));
            } else {
                shares.remove(unit.unit());
            }
        }
        return shares;
    }

    /** Returns the weights that were typed. */
    Map<UnitId, BigDecimal> weights(List<AllotmentPages.Named> shown) {
        Map<UnitId, BigDecimal> weights = new HashMap<>();
        shown.forEach(unit -> TypedNumber.of(typed.text("weight." + unit.unit()))
                .ifPresent(weight -> weights.put(unit.unit(), weight)));
        return weights;
    }
}
