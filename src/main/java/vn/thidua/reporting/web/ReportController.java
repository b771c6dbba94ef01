package vn.thidua.reporting.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.evidence.EvidenceId;
import vn.thidua.evidence.EvidenceSubject;
import vn.thidua.evidence.domain.EvidenceRefusal;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.ReportId;
import vn.thidua.reporting.domain.FigureProofs;
import vn.thidua.reporting.domain.Finding;
import vn.thidua.reporting.domain.ReportDesk;
import vn.thidua.reporting.domain.ReportRefusal;
import vn.thidua.reporting.domain.Typed;
import vn.thidua.reporting.filling.Filling;
import vn.thidua.reporting.filling.Source;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** The form of a report: typed, proved by files, kept by itself, handed in. */
@Controller
@Needs(Act.REPORT)
class ReportController {

    private static final String FORM = "/reports/{due}/units/{unit}";

    private final ReportPages pages;
    private final ReportDesk desk;
    private final ProofIntake proofs;
    private final Filling filling;

    ReportController(ReportPages pages, ReportDesk desk, ProofIntake proofs, Filling filling) {
        this.filling = filling;
        this.pages = pages;
        this.desk = desk;
        this.proofs = proofs;
    }

    /** The form, also in answer to files so large that nothing of what was sent could be read. */
    @GetMapping(FORM)
    Screen show(
            Actor actor,
            @PathVariable UUID due,
            @PathVariable UUID unit,
            @RequestAttribute(Screen.OVERSIZE) Optional<Boolean> oversize) {
        return oversize.isEmpty()
                ? Screen.show("reporting/report", pages.of(actor, due, new UnitId(unit), null))
                : Screen.show(
                        413,
                        "reporting/report",
                        pages.tooLarge(actor, due, new UnitId(unit), EvidenceRefusal.TOO_MUCH_AT_ONCE.because()));
    }

    /** Keeps what is typed so far, every few seconds by itself or by the button, with the files that were chosen; fills what is empty where that is asked for. */
    @PostMapping(FORM + "/draft")
    Screen keep(
            Actor actor,
            @PathVariable UUID due,
            @PathVariable UUID unit,
            @RequestParam Map<String, String> fields,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            @RequestParam Optional<UUID> drop,
            @RequestParam Optional<Source> fill)
            throws IOException {
        ReportDesk.Page typed = page(actor, due, new UnitId(unit), fields);
        ReportDesk.Page page = fill.map(from -> typed.with(filling.fill(due, typed.unit(), from, typed.typed())))
                .orElse(typed);
        if (!desk.keep(page, actor.by())) {
            return answer(actor, page, fields, List.of(), Optional.of(ReportRefusal.CHANGED_MEANWHILE.because()));
        }
        drop.ifPresent(file -> proofs.drop(FigureProofs.KIND, new EvidenceId(file), actor));
        Map<UUID, List<Refusal>> refused = proofs.take(subjects(due, page.unit()), files, actor);
        if (!refused.isEmpty()) {
            return answer(actor, page, fields, refused);
        }
        return Screen.partOr(
                () -> ProofIntake.any(files)
                        ? Screen.show("reporting/report", pages.of(actor, due, page.unit(), null))
                        : Screen.show("reporting/_kept", pages.kept(due, page.unit())),
                () -> fill.isEmpty()
                        ? Screen.goTo(ReportPages.path(due, page.unit())).saying("report.kept")
                        : Screen.goTo(ReportPages.path(due, page.unit()))
                                .saying("report.filled", filled(typed.typed(), page.typed())));
    }

    @PostMapping(FORM)
    Screen submit(
            Actor actor,
            @PathVariable UUID due,
            @PathVariable UUID unit,
            @RequestParam Map<String, String> fields,
            @RequestParam MultiValueMap<String, MultipartFile> files)
            throws IOException {
        ReportDesk.Page page = page(actor, due, new UnitId(unit), fields);
        List<Finding> findings;
        try {
            if (ProofIntake.any(files)) {
                if (!desk.keep(page, actor.by())) {
                    ReportRefusal.CHANGED_MEANWHILE.because().raise();
                }
                page = page.kept();
                Map<UUID, List<Refusal>> refused = proofs.take(subjects(due, page.unit()), files, actor);
                if (!refused.isEmpty()) {
                    return answer(actor, page, fields, refused);
                }
            }
            findings = desk.submit(page, fields.getOrDefault("reason", ""), actor.by());
        } catch (Refused refused) {
            return answer(actor, page, fields, List.of(), Optional.of(refused.refusal()));
        }
        return findings.isEmpty()
                ? Screen.goTo(ReportPages.path(due, page.unit())).saying("report.submitted")
                : answer(actor, page, fields, findings, Optional.empty());
    }

    private Screen answer(
            Actor actor,
            ReportDesk.Page page,
            Map<String, String> fields,
            List<Finding> findings,
            Optional<Refusal> stale) {
        return answer(actor, page, new ReportPages.Attempt(page.typed(), reason(fields), findings, stale, Map.of()));
    }

    private Screen answer(
            Actor actor, ReportDesk.Page page, Map<String, String> fields, Map<UUID, List<Refusal>> files) {
        return answer(
                actor, page, new ReportPages.Attempt(page.typed(), reason(fields), List.of(), Optional.empty(), files));
    }

    private Screen answer(Actor actor, ReportDesk.Page page, ReportPages.Attempt attempt) {
        return Screen.show(422, "reporting/report", pages.of(actor, page.due(), page.unit(), attempt));
    }

    private ReportDesk.Page page(Actor actor, UUID due, UnitId unit, Map<String, String> fields) {
        Map<UUID, Typed> typed = TypedSheet.of(pages.targets(due, unit), fields);
        return new ReportDesk.Page(due, unit, actor.unit(), typed, version(fields));
    }

    private Function<UUID, EvidenceSubject> subjects(UUID due, UnitId unit) {
        ReportId report = pages.report(due, unit);
        return target -> FigureProofs.subject(report, target);
    }

    private static long filled(Map<UUID, Typed> before, Map<UUID, Typed> after) {
        return after.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(before.get(entry.getKey())))
                .count();
    }

    private static String reason(Map<String, String> fields) {
        return fields.getOrDefault("reason", "");
    }

    private static long version(Map<String, String> fields) {
        String typed = fields.getOrDefault("version", "");
        return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : 0;
    }
}
