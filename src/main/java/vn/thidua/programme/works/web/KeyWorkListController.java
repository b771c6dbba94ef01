package vn.thidua.programme.works.web;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Accounts;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.shared.Screen;

/** Shows key works: of one's own unit, of those below, of the campaigns that one runs. */
@Controller
@Needs(Act.SEE_RESULTS)
class KeyWorkListController {

    private final KeyWorkPages pages;
    private final KeyWorkWorkbook workbook;
    private final Accounts accounts;

    KeyWorkListController(KeyWorkPages pages, KeyWorkWorkbook workbook, Accounts accounts) {
        this.pages = pages;
        this.workbook = workbook;
        this.accounts = accounts;
    }

    @GetMapping("/key-works")
    Screen list(Actor actor, @RequestParam Optional<UUID> campaign) {
        return Screen.show("programme/works/list", pages.list(campaign, actor));
    }

    @GetMapping("/key-works/key-works.xlsx")
    ResponseEntity<byte[]> excel(Actor actor, @RequestParam Optional<UUID> campaign) {
        return workbook.of(pages.list(campaign, actor), accounts.locale(actor.account()))
                .download();
    }
}
