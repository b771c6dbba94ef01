package vn.thidua.reporting.overview.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.campaign.domain.DutyReads;
import vn.thidua.reporting.domain.CampaignSight;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.explaining.web.ExchangeLines;
import vn.thidua.reporting.forecasting.web.TargetLine;
import vn.thidua.reporting.forecasting.web.TargetLines;
import vn.thidua.reporting.monitoring.Tally;

/** Makes the page that shows a campaign at a glance; a fixed number of statements however many units and targets. */
@Component
class OverviewPages {

    private static final int DATES = 5;

    private final CampaignSight campaigns;
    private final Ground ground;
    private final TargetLines targets;
    private final Attendance attendance;
    private final ExchangeLines exchanges;
    private final DutyReads duties;
    private final Clock clock;

    OverviewPages(
            CampaignSight campaigns,
            Ground ground,
            TargetLines targets,
            Attendance attendance,
            ExchangeLines exchanges,
            DutyReads duties,
            Clock clock) {
        this.campaigns = campaigns;
        this.ground = ground;
        this.targets = targets;
        this.attendance = attendance;
        this.exchanges = exchanges;
        this.duties = duties;
        this.clock = clock;
    }

    /** Returns the running campaigns that the person may look at, the latest first. */
    List<CampaignOutline> running(Actor actor) {
        return campaigns.running(actor);
    }

    /**
     * Returns the page.
     *
     * @param mine whether only targets are wanted that the person's unit leads
     * @param wall whether it hangs on a wall
     */
    OverviewPage of(CampaignId id, boolean mine, boolean wall, Actor actor) {
        CampaignOutline campaign = campaigns.visible(id, actor);
        LocalDate today = LocalDate.now(clock);
        List<ReportingPeriod> periods = ground.periods(id);
        ReportingPeriod period = periods.isEmpty() ? null : CampaignSight.latest(periods, today);
        List<TargetLine> lines = period == null ? List.of() : targets.of(period, periods);
        List<TargetLine> led = lines.stream()
                .filter(line -> line.heading().leads().contains(actor.unit()))
                .toList();
        Attendance.Roll roll = period == null
                ? new Attendance.Roll(new Tally(Map.of()), List.of(), null)
                : attendance.of(period, actor.unit());
        return new OverviewPage(
                campaign,
                running(actor),
                today,
                period,
                mine ? led : lines,
                led.size(),
                mine,
                exchanges.open(id, actor),
                roll.tally(),
                roll.overdue(),
                roll.own(),
                duties.next(List.of(id), today, DATES),
                actor.may(Act.ASK_EXPLANATION),
                actor.may(Act.RUN_CAMPAIGN) && campaigns.runs(id, actor),
                wall);
    }
}
