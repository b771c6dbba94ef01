package vn.thidua.registration.web;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.access.Accounts;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.registration.WorkId;
import vn.thidua.registration.domain.Promise;
import vn.thidua.registration.domain.RegistrationDesk;
import vn.thidua.shared.Screen;
import vn.thidua.spreadsheet.SheetReader;
import vn.thidua.spreadsheet.TableFile;

/** Takes the works of a unit as a table: shows what it would write down, then writes that down. */
@Controller
@Needs(Act.REGISTER)
class WorkTableController {

    private static final String TABLE = FormController.FORM + "/table";

    private final FormPages forms;
    private final WorkTableReader tables;
    private final WorkTable table;
    private final RegistrationDesk desk;
    private final Accounts accounts;

    WorkTableController(
            FormPages forms, WorkTableReader tables, WorkTable table, RegistrationDesk desk, Accounts accounts) {
        this.forms = forms;
        this.tables = tables;
        this.table = table;
        this.desk = desk;
        this.accounts = accounts;
    }

    @GetMapping(TABLE)
    Screen empty(
            Actor actor,
            @PathVariable UUID campaign,
            @PathVariable UUID unit,
            @RequestAttribute(Screen.OVERSIZE) Optional<Boolean> oversize) {
        FormPage page = own(actor, campaign, unit);
        return oversize.isPresent()
                ? Screen.show(
                        422,
                        "registration/table",
                        tables.empty(page, Optional.of(SheetReader.tooLarge(WorkTable.limits()))))
                : Screen.show("registration/table", tables.empty(page, Optional.empty()));
    }

    @GetMapping(TABLE + "/template.xlsx")
    ResponseEntity<byte[]> template(Actor actor, @PathVariable UUID campaign, @PathVariable UUID unit) {
        return table.template(own(actor, campaign, unit).stage(), accounts.locale(actor.account()))
                .download();
    }

    /** Reads a file and shows what it would write down; nothing is written yet. */
    @PostMapping(TABLE)
    Screen read(
            Actor actor,
            @PathVariable UUID campaign,
            @PathVariable UUID unit,
            @RequestParam Optional<MultipartFile> file)
            throws IOException {
        FormPage page = own(actor, campaign, unit);
        TablePage read = TableFile.of(file, path -> tables.read(page, new UnitId(unit), path));
        return Screen.show(read.fault().isPresent() ? 422 : 200, "registration/table", read);
    }

    /** Writes down what was shown. */
    @PostMapping(TABLE + "/works")
    Screen write(
            Actor actor,
            @PathVariable UUID campaign,
            @PathVariable UUID unit,
            @RequestParam(defaultValue = "[]") String kept) {
        FormPage page = own(actor, campaign, unit);
        Map<WorkId, Promise> works = tables.kept(page, new UnitId(unit), kept);
        desk.add(new RegistrationDesk.Form(new CampaignId(campaign), new UnitId(unit), actor.unit()), works);
        return Screen.goTo(page.path()).saying("registration.tableKept", works.size());
    }

    private FormPage own(Actor actor, UUID campaign, UUID unit) {
        return forms.own(actor, new CampaignId(campaign), new UnitId(unit));
    }
}
