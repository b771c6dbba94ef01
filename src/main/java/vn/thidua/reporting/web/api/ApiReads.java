package vn.thidua.reporting.web.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.campaign.domain.CampaignReads;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.domain.Input;
import vn.thidua.reporting.domain.PeriodDesk;
import vn.thidua.reporting.domain.Report;
import vn.thidua.reporting.domain.ReportReads;
import vn.thidua.reporting.domain.ReportedValue;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.domain.VerdictDesk;
import vn.thidua.shared.NotFound;

/** Gathers what programs have to know before they send figures, as far as whoever they come for may see it. */
@Component
class ApiReads {

    private final CampaignReads campaigns;
    private final Ground ground;
    private final ReportReads reports;
    private final PeriodDesk periods;
    private final Units units;
    private final Clock clock;

    ApiReads(
            CampaignReads campaigns, Ground ground, ReportReads reports, PeriodDesk periods, Units units, Clock clock) {
        this.campaigns = campaigns;
        this.ground = ground;
        this.reports = reports;
        this.periods = periods;
        this.units = units;
        this.clock = clock;
    }

    List<CampaignAnswer> campaigns(Actor actor) {
        return campaigns.visibleTo(actor).stream()
                .filter(head -> !head.draft())
                .map(head -> new CampaignAnswer(
                        head.id().value(),
                        head.title(),
                        head.planNumber(),
                        ground.periods(head.id()).stream()
                                .map(period -> new CampaignAnswer.Period(
                                        period.id(), period.to(), period.due().lastDay()))
                                .toList()))
                .toList();
    }

    PeriodAnswer period(Actor actor, UUID due) {
        ReportingPeriod period = ground.period(due);
        VerdictDesk.View view = view(actor, period);
        List<UnitId> spokenFor = ground.wantedFrom(period).entrySet().stream()
                .filter(wanted -> view.office() || wanted.getValue().equals(view.hand()))
                .map(Map.Entry::getKey)
                .toList();
        LocalDate today = LocalDate.now(clock);
        Map<UnitId, String> names = units.names(spokenFor, today);
        Map<UnitId, String> codes = units.codes(spokenFor, today);
        Map<UnitId, Integer> submissions = reports.heads(List.of(due), spokenFor).stream()
                .collect(Collectors.toMap(Report::unit, Report::submissions));
        return new PeriodAnswer(
                period.due().campaign().value(),
                period.due().campaignTitle(),
                period.from(),
                period.to(),
                period.due().lastDay(),
                periods.closed(due),
                targets(ground.targets(period.due().campaign())),
                names.entrySet().stream()
                        .map(unit -> new PeriodAnswer.Reporting(
                                unit.getKey().value(),
                                codes.getOrDefault(unit.getKey(), ""),
                                unit.getValue(),
                                submissions.getOrDefault(unit.getKey(), 0)))
                        .toList());
    }

    /**
     * Returns what a unit is asked and what it said.
     *
     * @throws NotFound when nothing is asked of it, or the actor does not speak for it
     */
    UnitAnswer unit(Actor actor, UUID due, UnitId unit) {
        ReportingPeriod period = ground.period(due);
        VerdictDesk.View view = view(actor, period);
        if (ground.reporter(period, unit)
                .filter(hand -> view.office() || hand.equals(view.hand()) || unit.equals(view.hand()))
                .isEmpty()) {
            throw new NotFound("report " + due + " of " + unit);
        }
        ReportReads.Said said = reports.said(due, ground.before(period).map(ReportingPeriod::id), unit);
        Optional<Report> report = Optional.ofNullable(said.report());
        Map<UUID, ReportedValue> now = report.map(Report::values).orElse(Map.of());
        return new UnitAnswer(
                unit.value(),
                period.due().lastDay(),
                periods.closed(due),
                report.map(Report::state).orElse(null),
                report.map(Report::submissions).orElse(0),
                report.map(Report::firstAt).orElse(null),
                ground.targets(period.due().campaign(), List.of(unit)).getOrDefault(unit, List.of()).stream()
                        .map(target -> UnitAnswer.Asked.of(
                                target.id(),
                                target.subject(),
                                now.get(target.id()),
                                said.before().get(target.id())))
                        .toList());
    }

    /** Returns for whom the actor can speak, in a campaign that is theirs to see. */
    VerdictDesk.View view(Actor actor, UUID due) {
        return view(actor, ground.period(due));
    }

    private VerdictDesk.View view(Actor actor, ReportingPeriod period) {
        campaigns.visible(period.due().campaign(), actor);
        return new VerdictDesk.View(
                period.id(),
                actor.unit(),
                actor.may(Act.REPORT_FOR_UNITS) && campaigns.runs(period.due().campaign(), actor));
    }

    private static List<PeriodAnswer.Target> targets(List<CampaignTarget> targets) {
        return IntStream.range(0, targets.size())
                .mapToObj(place -> {
                    CampaignTarget target = targets.get(place);
                    return new PeriodAnswer.Target(
                            place + 1,
                            target.id(),
                            target.subject(),
                            Input.of(target.measure()).name(),
                            target.measure().unit());
                })
                .toList();
    }
}
