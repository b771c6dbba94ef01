package vn.thidua.reporting.domain;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.PastResults;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.organization.UnitId;

/** Tells what units came to in a campaign: over all its periods where figures add up over time, else what they said last. */
@Component
class LastResults implements PastResults {

    private final Ground ground;
    private final SoFar soFar;
    private final ReportReads reports;

    LastResults(Ground ground, SoFar soFar, ReportReads reports) {
        this.ground = ground;
        this.soFar = soFar;
        this.reports = reports;
    }

    @Override
    public Map<UnitId, BigDecimal> of(CampaignId campaign, String subject) {
        List<CampaignTarget> meant = ground.targets(campaign).stream()
                .filter(target -> target.subject().equals(subject))
                .toList();
        List<ReportingPeriod> periods = ground.periods(campaign);
        if (meant.size() != 1 || periods.isEmpty()) {
            return Map.of();
        }
        CampaignTarget target = meant.getFirst();
        if (target.measure().cumulative()) {
            return soFar.of(target.id(), soFar.periods(periods.getLast()));
        }
        Map<UnitId, BigDecimal> last = new HashMap<>();
        for (ReportingPeriod period : periods) {
            reports.values(period.id(), target.id()).forEach((unit, figure) -> {
                BigDecimal value = figure.value().figure().value();
                if (value != null) {
                    last.put(unit, value);
                }
            });
        }
        return last;
    }
}
