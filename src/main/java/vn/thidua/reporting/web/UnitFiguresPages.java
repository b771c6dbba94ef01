package vn.thidua.reporting.web;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignOutline;
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
import vn.thidua.shared.Paging;

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

    /** Returns what is known of a target. */
    TargetFigures known(CampaignId id, UUID due, UUID target, Actor actor) {
        CampaignOutline campaign = campaigns.visible(id, actor);
        ReportingPeriod period = campaigns.period(id, due);
        Heading heading = forecasts.of(period).stream()
                .filter(one -> one.line().target().id().equals(target))
                .findFirst()
                .orElseThrow(() -> new NotFound("target " + target));
        Map<UnitId, UnitId> reporters = ground.wantedFrom(period);
        boolean verifies = actor.may(Act.VERIFY)
                && !campaign.closed()
                && !periods.closed(due)
                && (ground.leads(id).getOrDefault(target, List.of()).contains(actor.unit())
                        || campaigns.runs(id, actor));
        return new TargetFigures(
                campaign,
                period,
                heading,
                reporters,
                results.values(due, target),
                ground.owed(id, reporters.keySet()),
                verifies);
    }

    /**
     * Returns a page of what each unit said.
     *
     * @param only the one stage that is asked for; all when empty
     * @param number number of the page, from 1; 0 for all units at once
     */
    UnitFiguresPage page(
            TargetFigures known, Optional<FigureStage> only, int number, Exchanges exchanges, Actor actor) {
        List<UnitId> matching = known.units(only);
        Paging paging = new Paging(matching.size(), number);
        return new UnitFiguresPage(
                known.campaign(),
                known.period(),
                known.heading(),
                rows(known, names.page(matching, known::rank, paging), actor),
                known.verifies(),
                known.owed().asked(known.target()).isPresent(),
                new UnitFiguresPage.Choice(
                        only,
                        known.units().stream().collect(Collectors.groupingBy(known::stage, Collectors.counting()))),
                paging,
                exchanges);
    }

    /** Returns the lines of some units, in their order; a fixed number of statements. */
    List<UnitFiguresPage.Row> rows(TargetFigures known, List<UnitId> units, Actor actor) {
        Map<UnitId, StatedFigure> stated = new HashMap<>(known.stated());
        stated.keySet().retainAll(units);
        Map<UnitId, List<Evidence>> files = proofs.files(known.period(), known.target(), stated, actor);
        Map<UnitId, String> named =
                names.of(Stream.concat(units.stream(), units.stream().map(known.reporters()::get))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        Map<UnitId, BigDecimal> sums = known.heading().course().measure().cumulative()
                ? results.soFar(known.period(), known.target(), units)
                : Map.of();
        return units.stream()
                .map(unit -> {
                    UnitId reporter = known.reporters().getOrDefault(unit, unit);
                    StatedFigure figure = stated.get(unit);
                    return new UnitFiguresPage.Row(
                            unit,
                            named.getOrDefault(unit, ""),
                            unit.equals(reporter) ? "" : named.getOrDefault(reporter, ""),
                            figure == null ? null : figure.value(),
                            files.getOrDefault(unit, List.of()),
                            known.owed().goal(known.target(), unit),
                            sums.get(unit));
                })
                .toList();
    }

    /** Returns as whom the person looks at figures. */
    VerdictDesk.View view(TargetFigures known, Actor actor) {
        return new VerdictDesk.View(
                known.period().id(),
                actor.unit(),
                campaigns.runs(known.campaign().id(), actor));
    }
}
