package vn.thidua.reporting.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.reporting.domain.CampaignSight;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.domain.PeriodDesk;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.forecasting.web.TargetLines;
import vn.thidua.shared.Screen;

/** Makes the pages of results, for those who may see the campaign. */
@Component
class ResultPages {

    private final CampaignSight campaigns;
    private final Ground ground;
    private final TargetLines lines;
    private final PeriodDesk periods;
    private final UnitNames names;

    ResultPages(CampaignSight campaigns, Ground ground, TargetLines lines, PeriodDesk periods, UnitNames names) {
        this.campaigns = campaigns;
        this.ground = ground;
        this.lines = lines;
        this.periods = periods;
        this.names = names;
    }

    /** Leads to the latest period that is over, else to the first; says so where the campaign wants no reports. */
    Screen latest(CampaignId id, Actor actor) {
        CampaignOutline campaign = campaigns.visible(id, actor);
        List<ReportingPeriod> all = ground.periods(id);
        if (all.isEmpty()) {
            return Screen.show("reporting/none", campaign);
        }
        ReportingPeriod latest = CampaignSight.latest(all, names.today());
        return Screen.goTo("/campaigns/" + id + "/results/" + latest.id());
    }

    /** Returns how the targets stand at the end of a period. */
    ResultsPage results(CampaignId id, UUID due, Actor actor) {
        CampaignOutline campaign = campaigns.visible(id, actor);
        List<ReportingPeriod> all = ground.periods(id);
        ReportingPeriod period =
                all.stream().filter(one -> one.id().equals(due)).findFirst().orElseGet(() -> campaigns.period(id, due));
        return new ResultsPage(
                campaign,
                all,
                period,
                lines.of(period, all),
                periods.closed(due),
                actor.may(Act.CLOSE_PERIOD) && campaigns.runs(id, actor),
                actor.may(Act.ASK_EXPLANATION));
    }
}
