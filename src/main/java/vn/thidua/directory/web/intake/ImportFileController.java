package vn.thidua.directory.web.intake;

import java.io.IOException;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.thidua.access.Accounts;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.directory.web.UnitCare;
import vn.thidua.organization.ImportId;
import vn.thidua.organization.intake.ImportDesk;
import vn.thidua.organization.intake.ImportReads;
import vn.thidua.organization.intake.TableImport;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;
import vn.thidua.spreadsheet.TableFile;

/** Hands out templates, and the tables that came in with what is wrong written beside each row. */
@Controller
@Needs(Act.IMPORT_TABLES)
class ImportFileController {

    private final ImportDesk desk;
    private final ImportReads reads;
    private final TemplateSheet templates;
    private final FaultSheet faults;
    private final Accounts accounts;
    private final UnitCare care;

    ImportFileController(
            ImportDesk desk,
            ImportReads reads,
            TemplateSheet templates,
            FaultSheet faults,
            Accounts accounts,
            UnitCare care) {
        this.desk = desk;
        this.reads = reads;
        this.templates = templates;
        this.faults = faults;
        this.accounts = accounts;
        this.care = care;
    }

    /** Before each of the acts, as for {@link ImportController}. */
    @ModelAttribute
    void whyNot(Actor actor) {
        care.of(actor).whyNotImport().ifPresent(Refusal::raise);
    }

    @GetMapping("/imports/kinds/{kind}/template.xlsx")
    ResponseEntity<byte[]> template(Actor actor, @PathVariable String kind) {
        return templates
                .workbook(ImportController.kind(kind), accounts.locale(actor.account()))
                .download();
    }

    @GetMapping("/imports/kinds/{kind}/template.csv")
    ResponseEntity<byte[]> text(Actor actor, @PathVariable String kind) {
        return templates
                .text(ImportController.kind(kind), accounts.locale(actor.account()))
                .download();
    }

    @PostMapping("/imports/{id}/faults")
    ResponseEntity<byte[]> faults(Actor actor, @PathVariable UUID id) throws IOException {
        TableImport table =
                reads.find(new ImportId(id), actor.account().value()).orElseThrow(() -> new NotFound("import " + id));
        return TableFile.empty(file -> {
            if (!desk.handBack(table.id(), file, actor.by())) {
                throw new NotFound("file of import " + id);
            }
            return faults.of(table, file, accounts.locale(actor.account())).download();
        });
    }
}
