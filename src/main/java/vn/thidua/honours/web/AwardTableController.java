package vn.thidua.honours.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.access.Accounts;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.honours.intake.AwardTable;
import vn.thidua.honours.intake.Kept;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;
import vn.thidua.spreadsheet.SheetReader;
import vn.thidua.spreadsheet.TableFile;
import vn.thidua.spreadsheet.TypedTable;

/** Takes old awards as a table: shows what each row means, asks where that is not clear, then enters what is. */
@Controller
@Needs(Act.KEEP_HONOURS)
@RequestMapping("/honours/table")
class AwardTableController {

    private static final String TEMPLATE = "honours/table";

    private final AwardTable table;
    private final Accounts accounts;

    AwardTableController(AwardTable table, Accounts accounts) {
        this.table = table;
        this.accounts = accounts;
    }

    @GetMapping
    Screen empty(Actor actor, @RequestAttribute(Screen.OVERSIZE) Optional<Boolean> oversize) {
        return oversize.isPresent()
                ? Screen.show(
                        422,
                        TEMPLATE,
                        new AwardTablePage(
                                AwardTablePage.NOTHING,
                                table.limits(),
                                Optional.of(SheetReader.tooLarge(table.limits())),
                                Optional.empty()))
                : Screen.show(
                        TEMPLATE,
                        new AwardTablePage(AwardTablePage.NOTHING, table.limits(), Optional.empty(), Optional.empty()));
    }

    @GetMapping("/template.xlsx")
    ResponseEntity<byte[]> template(Actor actor) {
        return table.template(accounts.locale(actor.account())).download();
    }

    /** Reads a file and shows what it would do; nothing is entered yet. */
    @PostMapping
    Screen read(Actor actor, @RequestParam Optional<MultipartFile> file) throws IOException {
        TypedTable.Read read = TableFile.of(file, table::read);
        if (read.fault().isPresent()) {
            return Screen.show(
                    422,
                    TEMPLATE,
                    new AwardTablePage(AwardTablePage.NOTHING, table.limits(), read.fault(), Optional.empty()));
        }
        return Screen.show(TEMPLATE, page(table.kept(read), actor, Optional.empty()));
    }

    /** Looks again with what was chosen, or enters what is clear. */
    @PostMapping("/rows")
    Screen take(
            Actor actor,
            @RequestParam(defaultValue = "[]") String kept,
            @RequestParam(name = "do", defaultValue = "look") String what,
            @RequestParam Map<String, String> fields) {
        List<Kept> rows = table.chosen(kept, fields);
        if (!what.equals("enter")) {
            return Screen.show(TEMPLATE, page(rows, actor, Optional.empty()));
        }
        try {
            AwardTable.Entered entered = table.enter(rows, actor);
            return entered.left() == 0
                    ? Screen.goTo("/honours").saying("honours.entered", entered.fresh())
                    : Screen.goTo("/honours").saying("honours.enteredSome", entered.fresh(), entered.left());
        } catch (Refused no) {
            return Screen.show(409, TEMPLATE, page(rows, actor, Optional.of(no.refusal())));
        }
    }

    private AwardTablePage page(List<Kept> rows, Actor actor, Optional<Refusal> refusal) {
        return new AwardTablePage(table.review(rows, actor), table.limits(), Optional.empty(), refusal);
    }
}
