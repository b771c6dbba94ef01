package vn.thidua.reporting.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.domain.Finding;
import vn.thidua.reporting.domain.ReportDesk;
import vn.thidua.reporting.domain.ReportRefusal;
import vn.thidua.reporting.domain.Typed;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** The form of a report: typed, kept by itself, handed in. */
@Controller
@Needs(Act.REPORT)
class ReportController {

    private static final String FORM = "/reports/{due}/units/{unit}";

    private final ReportPages pages;
    private final ReportDesk desk;

    ReportController(ReportPages pages, ReportDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping(FORM)
    Screen show(Actor actor, @PathVariable UUID due, @PathVariable UUID unit) {
        return Screen.show("reporting/report", pages.of(actor, due, new UnitId(unit), null));
    }

    /** Keeps what is typed so far, every few seconds by itself or by the button. */
    @PostMapping(FORM + "/draft")
    Screen keep(
            Actor actor, @PathVariable UUID due, @PathVariable UUID unit, @RequestParam Map<String, String> fields) {
        ReportDesk.Page page = page(actor, due, new UnitId(unit), fields);
        if (!desk.keep(page, actor.by())) {
            return answer(422, actor, page, fields, List.of(), Optional.of(ReportRefusal.CHANGED_MEANWHILE.because()));
        }
        return Screen.partOr(
                () -> Screen.show("reporting/_kept", pages.of(actor, due, page.unit(), null)),
                () -> Screen.goTo(ReportPages.path(due, page.unit())).saying("report.kept"));
    }

    @PostMapping(FORM)
    Screen submit(
            Actor actor, @PathVariable UUID due, @PathVariable UUID unit, @RequestParam Map<String, String> fields) {
        ReportDesk.Page page = page(actor, due, new UnitId(unit), fields);
        List<Finding> findings;
        try {
            findings = desk.submit(page, fields.getOrDefault("reason", ""), actor.by());
        } catch (Refused refused) {
            return answer(422, actor, page, fields, List.of(), Optional.of(refused.refusal()));
        }
        return findings.isEmpty()
                ? Screen.goTo(ReportPages.path(due, page.unit())).saying("report.submitted")
                : answer(422, actor, page, fields, findings, Optional.empty());
    }

    private Screen answer(
            int status,
            Actor actor,
            ReportDesk.Page page,
            Map<String, String> fields,
            List<Finding> findings,
            Optional<Refusal> stale) {
        return Screen.show(
                status,
                "reporting/report",
                pages.of(
                        actor,
                        page.due(),
                        page.unit(),
                        new ReportPages.Attempt(page.typed(), fields.getOrDefault("reason", ""), findings, stale)));
    }

    private ReportDesk.Page page(Actor actor, UUID due, UnitId unit, Map<String, String> fields) {
        Map<UUID, Typed> typed = TypedSheet.of(pages.targets(due, unit), fields);
        return new ReportDesk.Page(due, unit, actor.unit(), typed, version(fields));
    }

    private static long version(Map<String, String> fields) {
        String typed = fields.getOrDefault("version", "");
        return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : 0;
    }
}
