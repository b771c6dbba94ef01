package vn.thidua.reporting.reminding.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.reporting.domain.CampaignSight;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.monitoring.UnitStanding;
import vn.thidua.reporting.reminding.Batch;
import vn.thidua.reporting.reminding.ReminderDesk;
import vn.thidua.shared.Refusal;

/** Makes the pages of reminders, for the office that runs the campaign. */
@Component
class ReminderPages {

    private final CampaignSight campaigns;
    private final Ground ground;
    private final ReminderDesk desk;
    private final Units units;
    private final Clock clock;

    ReminderPages(CampaignSight campaigns, Ground ground, ReminderDesk desk, Units units, Clock clock) {
        this.campaigns = campaigns;
        this.ground = ground;
        this.desk = desk;
        this.units = units;
        this.clock = clock;
    }

    RemindersPage reminders(CampaignId id, Actor actor, String typed, Optional<Refusal> refusal) {
        CampaignOutline campaign = campaigns.run(id, actor);
        List<Batch> batches = desk.batches(id);
        Map<UUID, ReportingPeriod> periods =
                ground.periods(id).stream().collect(Collectors.toMap(ReportingPeriod::id, Function.identity()));
        Map<UnitId, String> names = units.names(
                batches.stream()
                        .flatMap(batch -> batch.units().stream())
                        .distinct()
                        .toList(),
                LocalDate.now(clock));
        return new RemindersPage(
                campaign,
                desk.rules(id),
                batches.stream()
                        .flatMap(batch -> Optional.ofNullable(periods.get(batch.due()))
                                .map(period -> new RemindersPage.Line(period, batch, named(batch.units(), names)))
                                .stream())
                        .toList(),
                typed,
                refusal);
    }

    RemindPage remind(CampaignId id, UUID due, Actor actor, Optional<Refusal> refusal) {
        CampaignOutline campaign = campaigns.run(id, actor);
        ReportingPeriod period = campaigns.period(id, due);
        List<UnitId> missing =
                desk.missing(period).stream().map(UnitStanding::unit).toList();
        return new RemindPage(
                campaign,
                period,
                List.copyOf(units.names(missing, LocalDate.now(clock)).values()),
                refusal);
    }

    private static List<String> named(List<UnitId> some, Map<UnitId, String> names) {
        return some.stream().map(unit -> names.getOrDefault(unit, "")).sorted().toList();
    }
}
