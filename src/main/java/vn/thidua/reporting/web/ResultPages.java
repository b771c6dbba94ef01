package vn.thidua.reporting.web;

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
import vn.thidua.campaign.domain.CampaignReads;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.reporting.domain.Consolidated;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.domain.PeriodDesk;
import vn.thidua.reporting.domain.ReportedValue;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.domain.ResultReads;
import vn.thidua.reporting.domain.VerdictDesk;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Screen;

/** Makes the pages of results, for those who may see the campaign. */
@Component
class ResultPages {

    private final CampaignReads campaigns;
    private final Ground ground;
    private final ResultReads results;
    private final PeriodDesk periods;
    private final Units units;
    private final Clock clock;

    ResultPages(
            CampaignReads campaigns, Ground ground, ResultReads results, PeriodDesk periods, Units units, Clock clock) {
        this.campaigns = campaigns;
        this.ground = ground;
        this.results = results;
        this.periods = periods;
        this.units = units;
        this.clock = clock;
    }

    /** Leads to the latest period that is over, else to the first; says so where the campaign wants no reports. */
    Screen latest(CampaignId id, Actor actor) {
        CampaignOutline campaign = visible(id, actor);
        List<ReportingPeriod> all = ground.periods(id);
        if (all.isEmpty()) {
            return Screen.show("reporting/none", campaign);
        }
        LocalDate today = LocalDate.now(clock);
        ReportingPeriod latest = all.stream()
                .filter(period -> period.to().isBefore(today))
                .reduce((first, second) -> second)
                .orElse(all.getFirst());
        return Screen.goTo("/campaigns/" + id + "/results/" + latest.id());
    }

    /** Returns how the targets stand at the end of a period. */
    ResultsPage results(CampaignId id, UUID due, Actor actor) {
        CampaignOutline campaign = visible(id, actor);
        ReportingPeriod period = period(id, due);
        return new ResultsPage(
                campaign,
                ground.periods(id),
                period,
                results.of(period),
                periods.closed(due),
                actor.may(Act.CLOSE_PERIOD) && campaigns.runBy(actor).contains(id));
    }

    /** Returns what each unit said of a target. */
    UnitFiguresPage figures(CampaignId id, UUID due, UUID target, Actor actor) {
        CampaignOutline campaign = visible(id, actor);
        ReportingPeriod period = period(id, due);
        Consolidated line = results.of(period).stream()
                .filter(one -> one.target().id().equals(target))
                .findFirst()
                .orElseThrow(() -> new NotFound("target " + target));
        Map<UnitId, UnitId> wanted = ground.wantedFrom(period);
        Map<UnitId, ReportedValue> values = results.values(due, target);
        List<UnitId> named = new ArrayList<>(wanted.keySet());
        named.addAll(wanted.values());
        Map<UnitId, String> names = units.names(named, LocalDate.now(clock));
        List<UnitFiguresPage.Row> rows = names.keySet().stream()
                .filter(wanted::containsKey)
                .map(unit -> new UnitFiguresPage.Row(
                        unit,
                        names.getOrDefault(unit, ""),
                        unit.equals(wanted.get(unit)) ? "" : names.getOrDefault(wanted.get(unit), ""),
                        values.get(unit)))
                .sorted(Comparator.comparing(row -> row.value() != null))
                .toList();
        boolean leads = ground.leads(id).getOrDefault(target, List.of()).contains(actor.unit());
        boolean verifies = actor.may(Act.VERIFY)
                && !campaign.closed()
                && !periods.closed(due)
                && (leads || campaigns.runBy(actor).contains(id));
        return new UnitFiguresPage(campaign, period, line, rows, verifies);
    }

    /** Returns as whom the person looks at figures. */
    VerdictDesk.View view(UnitFiguresPage page, Actor actor) {
        return new VerdictDesk.View(
                page.period().id(),
                actor.unit(),
                campaigns.runBy(actor).contains(page.campaign().id()));
    }

    private CampaignOutline visible(CampaignId id, Actor actor) {
        campaigns.visible(id, actor);
        return campaigns.launched(id).orElseThrow(() -> new NotFound("campaign " + id + " is not launched"));
    }

    private ReportingPeriod period(CampaignId id, UUID due) {
        ReportingPeriod period = ground.period(due);
        if (!period.due().campaign().equals(id)) {
            throw new NotFound("period " + due + " of " + id);
        }
        return period;
    }
}
