package vn.thidua.reporting.explaining;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.domain.Consolidated;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.domain.ReportReads;
import vn.thidua.reporting.domain.ReportedValue;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.domain.ResultReads;
import vn.thidua.shared.NotFound;

/** Knows how the figure of a unit or of all stands, and who has to explain it. */
@Component
public class Missed {

    private final Ground ground;
    private final ResultReads results;
    private final ReportReads reports;

    Missed(Ground ground, ResultReads results, ReportReads reports) {
        this.ground = ground;
        this.results = results;
        this.reports = reports;
    }

    /**
     * What is asked about.
     *
     * @param name of the target
     * @param addressee who has to explain it; null where nobody leads the target
     * @param reached whether it is reached, null where that cannot be said
     */
    public record Subject(
            String name,
            @Nullable UnitId addressee,
            @Nullable Boolean reached) {}

    /**
     * Returns what is asked about.
     *
     * @param unit whose figure it is; empty for that of all units together
     * @throws NotFound when there is no such target, or no report is wanted from the unit
     */
    public Subject of(ReportingPeriod period, UUID target, Optional<UnitId> unit) {
        CampaignId campaign = period.due().campaign();
        String name = name(campaign, target);
        if (unit.isPresent()) {
            UnitId whose = unit.get();
            if (ground.reporter(period, whose).isEmpty()) {
                throw new NotFound("report of " + whose);
            }
            Boolean reached = reports.find(period.id(), whose)
                    .map(report -> report.values().get(target))
                    .map(ReportedValue::reached)
                    .orElse(null);
            return new Subject(name, whose, reached);
        }
        Boolean reached = results.of(period).stream()
                .filter(line -> line.target().id().equals(target))
                .findFirst()
                .map(Consolidated::reached)
                .orElse(null);
        List<UnitId> leads = ground.leads(campaign).getOrDefault(target, List.of());
        return new Subject(name, leads.isEmpty() ? null : leads.getFirst(), reached);
    }

    /**
     * Returns the name of a target.
     *
     * @throws NotFound when there is none
     */
    public String name(CampaignId campaign, UUID target) {
        return ground.targets(campaign).stream()
                .filter(one -> one.id().equals(target))
                .findFirst()
                .map(CampaignTarget::subject)
                .orElseThrow(() -> new NotFound("target " + target));
    }
}
