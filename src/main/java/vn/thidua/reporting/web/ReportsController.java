package vn.thidua.reporting.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.campaign.domain.ReportDueReads;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.reporting.domain.Report;
import vn.thidua.reporting.domain.ReportReads;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.shared.Screen;

/** Shows what the person's unit has to report. */
@Controller
@Needs(Act.REPORT)
class ReportsController {

    private final ReportDueReads dues;
    private final ReportReads reports;
    private final Units units;
    private final Clock clock;

    ReportsController(ReportDueReads dues, ReportReads reports, Units units, Clock clock) {
        this.dues = dues;
        this.reports = reports;
        this.units = units;
        this.clock = clock;
    }

    private record Key(UUID due, UnitId unit) {}

    @GetMapping("/reports")
    Screen list(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        List<ReportDueReads.Wanted> wanted = dues.from(List.of(actor.unit()));
        Map<Key, Report> there = reports
                .heads(
                        wanted.stream().map(one -> one.due().due()).toList(),
                        wanted.stream().map(ReportDueReads.Wanted::unit).toList())
                .stream()
                .collect(Collectors.toMap(report -> new Key(report.due(), report.unit()), Function.identity()));
        Map<UnitId, String> names =
                units.names(wanted.stream().map(ReportDueReads.Wanted::unit).toList(), today);
        List<ReportLine> lines = wanted.stream()
                .map(one -> new ReportLine(
                        ReportingPeriod.of(one.due()),
                        ReportPages.path(one.due().due(), one.unit()),
                        one.unit().equals(actor.unit()) ? "" : names.getOrDefault(one.unit(), ""),
                        there.get(new Key(one.due().due(), one.unit())),
                        today))
                .filter(line -> line.period().begun())
                .toList();
        return Screen.show("reporting/reports", new ReportsPage(lines));
    }
}
