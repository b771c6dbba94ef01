package vn.thidua.reporting.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.campaign.allotment.Owed;
import vn.thidua.evidence.Evidence;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.reporting.domain.CampaignSight;
import vn.thidua.reporting.domain.Consolidated;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.domain.PeriodDesk;
import vn.thidua.reporting.domain.ProofSight;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.domain.ResultReads;
import vn.thidua.reporting.domain.StatedFigure;
import vn.thidua.reporting.domain.VerdictDesk;
import vn.thidua.reporting.explaining.web.Exchanges;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Screen;

/** Makes the pages of results, for those who may see the campaign. */
@Component
class ResultPages {

    private final CampaignSight campaigns;
    private final Ground ground;
    private final ResultReads results;
    private final ProofSight proofs;
    private final PeriodDesk periods;
    private final Units units;
    private final Clock clock;

    ResultPages(
            CampaignSight campaigns,
            Ground ground,
            ResultReads results,
            ProofSight proofs,
            PeriodDesk periods,
            Units units,
            Clock clock) {
        this.campaigns = campaigns;
        this.ground = ground;
        this.results = results;
        this.proofs = proofs;
        this.periods = periods;
        this.units = units;
        this.clock = clock;
    }

    /** Leads to the latest period that is over, else to the first; says so where the campaign wants no reports. */
    Screen latest(CampaignId id, Actor actor) {
        CampaignOutline campaign = campaigns.visible(id, actor);
        List<ReportingPeriod> all = ground.periods(id);
        if (all.isEmpty()) {
            return Screen.show("reporting/none", campaign);
        }
        ReportingPeriod latest = CampaignSight.latest(all, LocalDate.now(clock));
        return Screen.goTo("/campaigns/" + id + "/results/" + latest.id());
    }

    /** Returns how the targets stand at the end of a period. */
    ResultsPage results(CampaignId id, UUID due, Actor actor) {
        CampaignOutline campaign = campaigns.visible(id, actor);
        ReportingPeriod period = campaigns.period(id, due);
        return new ResultsPage(
                campaign,
                ground.periods(id),
                period,
                results.of(period),
                periods.closed(due),
                actor.may(Act.CLOSE_PERIOD) && campaigns.runs(id, actor));
    }

    /** Returns what each unit said of a target. */
    UnitFiguresPage figures(CampaignId id, UUID due, UUID target, Actor actor) {
        CampaignOutline campaign = campaigns.visible(id, actor);
        ReportingPeriod period = campaigns.period(id, due);
        Consolidated line = results.of(period).stream()
                .filter(one -> one.target().id().equals(target))
                .findFirst()
                .orElseThrow(() -> new NotFound("target " + target));
        Map<UnitId, UnitId> wanted = ground.wantedFrom(period);
        Map<UnitId, StatedFigure> values = results.values(due, target);
        Map<UnitId, List<Evidence>> files = proofs.files(period, target, values, actor);
        List<UnitId> named = new ArrayList<>(wanted.keySet());
        named.addAll(wanted.values());
        Map<UnitId, String> names = units.names(named, LocalDate.now(clock));
        Owed owed = ground.owed(id, wanted.keySet());
        Map<UnitId, BigDecimal> sums = line.target().measure().cumulative() ? results.soFar(period, target) : Map.of();
        List<UnitFiguresPage.Row> rows = names.keySet().stream()
                .filter(wanted::containsKey)
                .filter(unit -> owed.asks(target, unit) || values.containsKey(unit))
                .map(unit -> {
                    UnitId reporter = wanted.get(unit);
                    StatedFigure stated = values.get(unit);
                    return new UnitFiguresPage.Row(
                            unit,
                            names.getOrDefault(unit, ""),
                            unit.equals(reporter) ? "" : names.getOrDefault(reporter, ""),
                            stated == null ? null : stated.value(),
                            files.getOrDefault(unit, List.of()),
                            owed.goal(target, unit),
                            sums.get(unit));
                })
                .sorted(Comparator.comparing(row -> row.value() != null))
                .toList();
        boolean leads = ground.leads(id).getOrDefault(target, List.of()).contains(actor.unit());
        boolean verifies = actor.may(Act.VERIFY)
                && !campaign.closed()
                && !periods.closed(due)
                && (leads || campaigns.runs(id, actor));
        boolean allotted = owed.asked(target).isPresent();
        return new UnitFiguresPage(
                campaign, period, line, rows, verifies, allotted, Exchanges.none(LocalDate.now(clock)));
    }

    /** Returns as whom the person looks at figures. */
    VerdictDesk.View view(UnitFiguresPage page, Actor actor) {
        return new VerdictDesk.View(
                page.period().id(), actor.unit(), campaigns.runs(page.campaign().id(), actor));
    }
}
