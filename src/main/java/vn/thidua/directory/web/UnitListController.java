package vn.thidua.directory.web;

import java.io.IOException;
import java.util.Objects;
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
import vn.thidua.organization.domain.UnitListDesk;
import vn.thidua.organization.domain.UnitReads;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.FileName;
import vn.thidua.shared.Screen;
import vn.thidua.spreadsheet.SheetRead;
import vn.thidua.spreadsheet.SheetReader;
import vn.thidua.spreadsheet.SheetTrouble;

/** Takes lists of units from Excel: uploaded, looked at, applied. */
@Controller
@Needs(Act.MANAGE_UNITS)
class UnitListController {

    private final UnitListDesk desk;
    private final UnitReads units;
    private final UnitSheet sheet;
    private final Accounts accounts;
    private final SheetReader reader;

    UnitListController(UnitListDesk desk, UnitReads units, UnitSheet sheet, Accounts accounts) {
        this.desk = desk;
        this.units = units;
        this.sheet = sheet;
        this.accounts = accounts;
        this.reader = new SheetReader(sheet.columns(), UnitSheet.MOST_ROWS);
    }

    @GetMapping("/units/import")
    Screen upload() {
        return Screen.show("organization/import", new UploadPage(Complaints.NONE, UnitSheet.MOST_ROWS));
    }

    @GetMapping("/units/import/template.xlsx")
    ResponseEntity<byte[]> template(Actor actor) {
        return sheet.template(new KindNames(units.kinds()), accounts.locale(actor.account()))
                .download();
    }

    @PostMapping("/units/imports")
    Screen take(Actor actor, @RequestParam Optional<MultipartFile> file) throws IOException {
        byte[] bytes = file.isPresent() && file.get().getSize() <= SheetReader.MOST_BYTES
                ? file.get().getBytes()
                : new byte[0];
        SheetRead read = file.isPresent() && file.get().getSize() > SheetReader.MOST_BYTES
                ? new SheetRead.Broken(SheetTrouble.TOO_LARGE)
                : reader.read(bytes);
        return switch (read) {
            case SheetRead.Broken broken ->
                Screen.show(
                        422,
                        "organization/import",
                        new UploadPage(
                                Complaints.NONE.with("file", broken.trouble().messageKey()), UnitSheet.MOST_ROWS));
            case SheetRead.Rows rows ->
                Screen.goTo("/units/imports/"
                        + desk.take(
                                FileName.safe(Objects.requireNonNullElse(
                                        file.orElseThrow().getOriginalFilename(), "")),
                                rows.rows().stream().map(UnitSheet::row).toList(),
                                actor.by()));
        };
    }

    @GetMapping("/units/imports/{id}")
    Screen look(Actor actor, @PathVariable UUID id) {
        return Screen.show(
                "organization/preview", new UnitListPage(desk.look(id, actor.by()), new KindNames(units.kinds())));
    }

    @PostMapping("/units/imports/{id}/application")
    Screen apply(Actor actor, @PathVariable UUID id) {
        return Screen.goTo("/units").saying("unitList.applied", desk.apply(id, actor.by()));
    }
}
