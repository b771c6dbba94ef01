package vn.thidua.reporting.web;

import java.math.BigDecimal;
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
import vn.thidua.reporting.domain.CampaignSight;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.domain.PeriodDesk;
import vn.thidua.reporting.domain.ProofSight;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.domain.ResultReads;
import vn.thidua.reporting.domain.StatedFigure;
import vn.thidua.reporting.domain.VerdictDesk;
import vn.thidua.reporting.explaining.web.Exchanges;
import vn.thidua.reporting.forecasting.ForecastReads;
import vn.thidua.reporting.forecasting.Heading;
import vn.thidua.shared.NotFound;

/** Makes the page of what each unit said of a target, for those who may see the campaign. */
@Component
class UnitFiguresPages {

    private final CampaignSight campaigns;
    private final Ground ground;
    private final ResultReads results;
    private final ForecastReads forecasts;
    private final ProofSight proofs;
    private final PeriodDesk periods;
    private final UnitNames names;

    UnitFiguresPages(
            CampaignSight campaigns,
            Ground ground,
            ResultReads results,
            ForecastReads forecasts,
            ProofSight proofs,
            PeriodDesk periods,
            UnitNames names) {
        this.campaigns = campaigns;
        this.ground = ground;
        this.results = results;
        this.forecasts = forecasts;
        this.proofs = proofs;
        this.periods = periods;
        this.names = names;
    }

    /** Returns what each unit said of a target. */
    UnitFiguresPage of(CampaignId id, UUID due, UUID target, Actor actor) {
        CampaignOutline campaign = campaigns.visible(id, actor);
        ReportingPeriod period = campaigns.period(id, due);
        Heading heading = forecasts.of(period).stream()
                .filter(one -> one.line().target().id().equals(target))
                .findFirst()
                .orElseThrow(() -> new NotFound("target " + target));
        Map<UnitId, UnitId> wanted = ground.wantedFrom(period);
        Map<UnitId, StatedFigure> values = results.values(due, target);
        Map<UnitId, List<Evidence>> files = proofs.files(period, target, values, actor);
        List<UnitId> both = new ArrayList<>(wanted.keySet());
        both.addAll(wanted.values());
        Map<UnitId, String> named = names.of(both);
        Owed owed = ground.owed(id, wanted.keySet());
        Map<UnitId, BigDecimal> sums =
                heading.course().measure().cumulative() ? results.soFar(period, target) : Map.of();
        List<UnitFiguresPage.Row> rows = named.keySet().stream()
                .filter(wanted::containsKey)
                .filter(unit -> owed.asks(target, unit) || values.containsKey(unit))
                .map(unit -> {
                    UnitId reporter = wanted.get(unit);
                    StatedFigure stated = values.get(unit);
                    return new UnitFiguresPage.Row(
                            unit,
                            named.getOrDefault(unit, ""),
                            unit.equals(reporter) ? "" : named.getOrDefault(reporter, ""),
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
        return new UnitFiguresPage(campaign, period, heading, rows, verifies, allotted, Exchanges.none(names.today()));
    }

    /** Returns as whom the person looks at figures. */
    VerdictDesk.View view(UnitFiguresPage page, Actor actor) {
        return new VerdictDesk.View(
                page.period().id(), actor.unit(), campaigns.runs(page.campaign().id(), actor));
    }
}
