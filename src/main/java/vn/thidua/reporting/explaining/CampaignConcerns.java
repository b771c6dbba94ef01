package vn.thidua.reporting.explaining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.reporting.Concerns;
import vn.thidua.reporting.domain.CampaignSight;
import vn.thidua.reporting.domain.Consolidated;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.domain.ResultReads;
import vn.thidua.reporting.monitoring.MonitoringReads;
import vn.thidua.reporting.monitoring.Standing;
import vn.thidua.reporting.monitoring.UnitStanding;
import vn.thidua.shared.WrittenDay;

/** Gathers what is the matter with the reports of a campaign in its latest period; a fixed number of statements. */
@Component
class CampaignConcerns implements Concerns {

    private final Ground ground;
    private final MonitoringReads monitoring;
    private final ResultReads results;
    private final ExplanationReads explanations;
    private final Units units;
    private final Clock clock;

    CampaignConcerns(
            Ground ground,
            MonitoringReads monitoring,
            ResultReads results,
            ExplanationReads explanations,
            Units units,
            Clock clock) {
        this.ground = ground;
        this.monitoring = monitoring;
        this.results = results;
        this.explanations = explanations;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public List<Concern> of(CampaignId campaign) {
        List<Concern> concerns = new ArrayList<>();
        List<ReportingPeriod> periods = ground.periods(campaign);
        if (!periods.isEmpty()) {
            ReportingPeriod period = CampaignSight.latest(periods, LocalDate.now(clock));
            missing(period, concerns);
            missed(period, concerns);
        }
        unanswered(campaign, concerns);
        return concerns;
    }

    private void missing(ReportingPeriod period, List<Concern> concerns) {
        List<UnitId> missing = monitoring.units(period).stream()
                .filter(unit -> unit.standing() == Standing.OVERDUE || unit.standing() == Standing.RETURNED)
                .map(UnitStanding::reporter)
                .distinct()
                .toList();
        if (!missing.isEmpty()) {
            concerns.add(new Concern(
                    "concern.missing",
                    List.of(
                            missing.size(),
                            period.due().what(),
                            WrittenDay.of(period.due().lastDay())),
                    "/campaigns/" + period.due().campaign() + "/monitoring/" + period.id(),
                    missing));
        }
    }

    private void missed(ReportingPeriod period, List<Concern> concerns) {
        Map<UUID, List<UnitId>> leads = ground.leads(period.due().campaign());
        for (Consolidated line : results.of(period)) {
            if (Boolean.FALSE.equals(line.reached())) {
                concerns.add(new Concern(
                        "concern.missed",
                        List.of(line.target().subject()),
                        "/campaigns/" + period.due().campaign() + "/results/" + period.id() + "/targets/"
                                + line.target().id(),
                        leads.getOrDefault(line.target().id(), List.of())));
            }
        }
    }

    private void unanswered(CampaignId campaign, List<Concern> concerns) {
        List<Explanation> asked = explanations.asked().stream()
                .filter(one -> one.campaign().equals(campaign))
                .toList();
        Map<UUID, CampaignTarget> targets = asked.isEmpty()
                ? Map.of()
                : ground.targets(campaign).stream().collect(Collectors.toMap(CampaignTarget::id, Function.identity()));
        Map<UnitId, String> names = units.names(
                asked.stream().map(Explanation::addressee).distinct().toList(), LocalDate.now(clock));
        for (Explanation one : asked) {
            CampaignTarget target = targets.get(one.target());
            concerns.add(new Concern(
                    "concern.unanswered",
                    List.of(
                            names.getOrDefault(one.addressee(), ""),
                            target == null ? "" : target.subject(),
                            WrittenDay.of(one.answerBy())),
                    one.path(),
                    List.of(one.addressee())));
        }
    }
}
