package vn.thidua.reporting.web;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
import vn.thidua.reporting.domain.WorkbookDesk;
import vn.thidua.shared.FileName;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Screen;
import vn.thidua.spreadsheet.SheetFault;
import vn.thidua.spreadsheet.SheetReader;

/** Gives a unit its report as a workbook, and fills the form from one; nothing is handed in by that. */
@Controller
@Needs(Act.REPORT)
class WorkbookController {

    private static final String FORM = "/reports/{due}/units/{unit}";

    private final ReportPages pages;
    private final LayoutPages layouts;
    private final ReportWorkbook workbooks;
    private final WorkbookReader reader;
    private final WorkbookFilling filling;
    private final WorkbookDesk desk;
    private final Accounts accounts;

    WorkbookController(
            ReportPages pages,
            LayoutPages layouts,
            ReportWorkbook workbooks,
            WorkbookReader reader,
            WorkbookFilling filling,
            WorkbookDesk desk,
            Accounts accounts) {
        this.pages = pages;
        this.layouts = layouts;
        this.workbooks = workbooks;
        this.reader = reader;
        this.filling = filling;
        this.desk = desk;
        this.accounts = accounts;
    }

    @GetMapping(FORM + "/workbook")
    ResponseEntity<byte[]> workbook(Actor actor, @PathVariable UUID due, @PathVariable UUID unit) {
        return workbooks
                .workbook(pages.of(actor, due, new UnitId(unit), null), accounts.locale(actor.account()))
                .download();
    }

    /** Takes the workbook of a unit, and keeps it until the report is handed in, so that its columns can be chosen again. */
    @PostMapping(FORM + "/workbook")
    Screen fill(
            Actor actor, @PathVariable UUID due, @PathVariable UUID unit, @RequestParam Optional<MultipartFile> file)
            throws IOException {
        UnitId whose = new UnitId(unit);
        ReportPage page = pages.of(actor, due, whose, null);
        page.refusal().ifPresent(Refusal::raise);
        if (file.isPresent() && file.get().getSize() > WorkbookReader.LIMITS.bytes()) {
            SheetFault large = SheetReader.tooLarge(WorkbookReader.LIMITS);
            return Screen.goTo(page.path())
                    .warning(large.trouble().messageKey(), large.arguments().toArray());
        }
        byte[] workbook = file.isPresent() ? file.get().getBytes() : new byte[0];
        WorkbookReader.Read read = reader.read(layouts.asked(page, whose), workbook);
        if (read.fault().isEmpty() && read.wrongPeriod().isEmpty()) {
            String name = file.map(MultipartFile::getOriginalFilename).orElse("");
            desk.keep(
                    new WorkbookDesk.Form(due, whose, actor.unit()),
                    new WorkbookDesk.Kept(FileName.safe(Objects.requireNonNullElse(name, "")), workbook));
        }
        return filling.fill(actor, page, whose, read, Set.of());
    }
}
