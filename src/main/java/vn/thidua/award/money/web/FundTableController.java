package vn.thidua.award.money.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.award.money.Fund;
import vn.thidua.award.money.FundDesk;
import vn.thidua.award.money.MoneySight;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;
import vn.thidua.spreadsheet.SheetLimits;
import vn.thidua.spreadsheet.SheetReader;
import vn.thidua.spreadsheet.TableFile;

/** Takes entries of a fund as a table: shows what it would enter, then enters that, all or nothing. */
@Controller
@Needs(Act.KEEP_FUND)
class FundTableController {

    private static final String TABLE = FundController.FUND + "/{year}/table";
    private static final String TEMPLATE = "money/table";

    private final FundPages pages;
    private final FundTable table;
    private final FundDesk desk;
    private final MoneySight sight;

    FundTableController(FundPages pages, FundTable table, FundDesk desk, MoneySight sight) {
        this.pages = pages;
        this.table = table;
        this.desk = desk;
        this.sight = sight;
    }

    @GetMapping(TABLE)
    Screen empty(
            Actor actor, @PathVariable String year, @RequestAttribute(Screen.OVERSIZE) Optional<Boolean> oversize) {
        int known = pages.year(year);
        return oversize.isPresent()
                ? Screen.show(
                        422,
                        TEMPLATE,
                        table.empty(known, Optional.of(SheetReader.tooLarge(SheetLimits.DEFAULT)), Optional.empty()))
                : Screen.show(TEMPLATE, table.empty(known, Optional.empty(), Optional.empty()));
    }

    /** Reads a file and shows what it would enter; nothing is entered yet. */
    @PostMapping(TABLE)
    Screen read(Actor actor, @PathVariable String year, @RequestParam Optional<MultipartFile> file) throws IOException {
        int known = pages.year(year);
        FundTablePage page = TableFile.of(file, path -> table.read(known, path));
        return Screen.show(page.fault().isPresent() || !page.faults().isEmpty() ? 422 : 200, TEMPLATE, page);
    }

    /** Enters what was shown. */
    @PostMapping(TABLE + "/entries")
    Screen enter(Actor actor, @PathVariable String year, @RequestParam(defaultValue = "[]") String kept) {
        int known = pages.year(year);
        List<Fund.Entry> entries = table.entries(kept);
        try {
            int entered = desk.enter(sight.body(actor), known, entries, actor);
            return Screen.goTo(FundController.FUND + "?year=" + known).saying("money.fund.enteredMany", entered);
        } catch (Refused no) {
            return Screen.show(409, TEMPLATE, table.empty(known, Optional.empty(), Optional.of(no.refusal())));
        }
    }
}
