package vn.thidua.reporting.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.access.Accounts;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.domain.ReportDesk;
import vn.thidua.reporting.domain.Typed;
import vn.thidua.shared.Screen;

/** Gives a unit its report as a workbook, and fills the form from one; nothing is handed in by that. */
@Controller
@Needs(Act.REPORT)
class WorkbookController {

    private static final String FORM = "/reports/{due}/units/{unit}";

    private final ReportPages pages;
    private final ReportWorkbook workbooks;
    private final ReportDesk desk;
    private final Accounts accounts;

    WorkbookController(ReportPages pages, ReportWorkbook workbooks, ReportDesk desk, Accounts accounts) {
        this.pages = pages;
        this.workbooks = workbooks;
        this.desk = desk;
        this.accounts = accounts;
    }

    @GetMapping(FORM + "/workbook")
    ResponseEntity<byte[]> workbook(Actor actor, @PathVariable UUID due, @PathVariable UUID unit) {
        return workbooks
                .workbook(pages.of(actor, due, new UnitId(unit), null), accounts.locale(actor.account()))
                .download();
    }

    @PostMapping(FORM + "/workbook")
    Screen fill(
            Actor actor, @PathVariable UUID due, @PathVariable UUID unit, @RequestParam Optional<MultipartFile> file)
            throws IOException {
        ReportPage page = pages.of(actor, due, new UnitId(unit), null);
        ReportWorkbook.Read read = read(page, file);
        if (read.fault().isPresent()) {
            return Screen.goTo(page.path())
                    .warning(
                            read.fault().get().trouble().messageKey(),
                            read.fault().get().arguments().toArray());
        }
        if (!read.wrongPeriod().isEmpty()) {
            return Screen.goTo(page.path()).warning("report.workbook.wrongPeriod", read.wrongPeriod());
        }
        Map<UUID, Typed> typed = new HashMap<>();
        page.rows().forEach(row -> typed.put(row.target().id(), row.typed()));
        read.typed().forEach((target, one) -> typed.merge(target, one, WorkbookController::over));
        boolean kept =
                desk.keep(new ReportDesk.Page(due, new UnitId(unit), actor.unit(), typed, page.version()), actor.by());
        if (!kept) {
            return Screen.goTo(page.path()).warning("report.workbook.meanwhile");
        }
        return read.strange().isEmpty()
                ? Screen.goTo(page.path())
                        .saying("report.workbook.filled", read.typed().size())
                : Screen.goTo(page.path())
                        .warning(
                                "report.workbook.someFilled",
                                read.typed().size(),
                                read.strange().size(),
                                read.strange().getFirst());
    }

    private ReportWorkbook.Read read(ReportPage page, Optional<MultipartFile> file) throws IOException {
        Path path = Files.createTempFile("thidua-report", ".table");
        try {
            if (file.isPresent()) {
                file.get().transferTo(path);
            }
            List<EntryRow> rows = page.rows();
            return workbooks.read(
                    page.period(), rows.stream().map(EntryRow::target).toList(), path);
        } finally {
            Files.delete(path);
        }
    }

    /** What the workbook does not say stays as it was typed. */
    private static Typed over(Typed before, Typed read) {
        return new Typed(
                read.answer(),
                read.value(),
                read.denominator(),
                read.note().isEmpty() ? before.note() : read.note(),
                before.excuse());
    }
}
