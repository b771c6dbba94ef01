package vn.thidua.reporting.domain;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** Lets those in who may speak of figures, as long as the period is open: whoever leads what a target belongs to, and the office that runs the campaign. */
@Component
class VerdictGate {

    private final Ground ground;
    private final PeriodRows periods;

    VerdictGate(Ground ground, PeriodRows periods) {
        this.ground = ground;
        this.periods = periods;
    }

    /**
     * Returns the period, which nobody can close until the transaction ends.
     *
     * @throws vn.thidua.shared.Refused with {@link ReportRefusal#PERIOD_CLOSED}, {@link ReportRefusal#CAMPAIGN_CLOSED} or {@link ReportRefusal#NOT_LEAD}
     */
    ReportingPeriod open(VerdictDesk.View view, Collection<UUID> targets) {
        periods.share(view.due());
        ReportingPeriod period = ground.period(view.due());
        if (!period.due().running()) {
            ReportRefusal.CAMPAIGN_CLOSED.because(period.due().campaignTitle()).raise();
        }
        if (periods.closed(view.due())) {
            ReportRefusal.PERIOD_CLOSED.because().raise();
        }
        Map<UUID, List<UnitId>> leads = ground.leads(period.due().campaign());
        if (!view.office()
                && !targets.stream()
                        .allMatch(
                                target -> leads.getOrDefault(target, List.of()).contains(view.hand()))) {
            ReportRefusal.NOT_LEAD.because().raise();
        }
        return period;
    }

    /** Returns a target of the campaign of a period. */
    CampaignTarget target(ReportingPeriod period, UUID target) {
        return ground.targets(period.due().campaign()).stream()
                .filter(one -> one.id().equals(target))
                .findFirst()
                .orElseThrow(() -> new NotFound("target " + target));
    }

    /** Returns what a unit owes of a target; null where nobody said how much. */
    @Nullable
    BigDecimal goal(ReportingPeriod period, UUID target, UnitId unit) {
        return ground.owed(period.due().campaign(), List.of(unit)).goal(target, unit);
    }

    /** Returns how many targets each of the units reports on. */
    Map<UnitId, Integer> asked(ReportingPeriod period, Collection<UnitId> units) {
        return ground.targets(period.due().campaign(), units).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().size()));
    }

    /** Returns why it cannot be done without a reason. */
    static Optional<Refusal> whyNotWithout(String reason) {
        return reason.isBlank() ? Optional.of(ReportRefusal.REASON_MISSING.because()) : Optional.empty();
    }
}
