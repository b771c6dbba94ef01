package vn.thidua.programme.year.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thidua.access.Accounts;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.paperwork.PaperFile;
import vn.thidua.paperwork.PaperPage;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Screen;

/** Gives the programme of a year: on screen, to print, for Word, as PDF, as a workbook. */
@Controller
@Needs(Act.SEE_RESULTS)
class YearController {

    private static final String PROGRAMME = "/programme/{year}";
    private static final int FIRST = 2000;
    private static final int LAST = 2199;

    private final YearPages pages;
    private final YearPaper papers;
    private final Accounts accounts;
    private final Clock clock;

    YearController(YearPages pages, YearPaper papers, Accounts accounts, Clock clock) {
        this.pages = pages;
        this.papers = papers;
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping("/programme")
    Screen now(Actor actor) {
        return Screen.show("programme/year", pages.of(LocalDate.now(clock).getYear(), actor));
    }

    @GetMapping(PROGRAMME)
    Screen show(Actor actor, @PathVariable String year) {
        return Screen.show("programme/year", page(year, actor));
    }

    @GetMapping(PROGRAMME + "/print")
    Screen print(Actor actor, @PathVariable String year) {
        YearPage page = page(year, actor);
        return new PaperPage(papers.of(page), page.path() + "/programme", page.path()).screen();
    }

    @GetMapping(PROGRAMME + "/programme.docx")
    ResponseEntity<byte[]> word(Actor actor, @PathVariable String year) {
        return new PaperFile("chuong-trinh-cong-tac", papers.of(page(year, actor))).word();
    }

    @GetMapping(PROGRAMME + "/programme.pdf")
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable String year) {
        return new PaperFile("chuong-trinh-cong-tac", papers.of(page(year, actor))).pdf();
    }

    @GetMapping(PROGRAMME + "/programme.xlsx")
    ResponseEntity<byte[]> excel(Actor actor, @PathVariable String year) {
        return papers.book(page(year, actor), accounts.locale(actor.account())).download();
    }

    private YearPage page(String year, Actor actor) {
        if (!year.matches("\\d{4}") || Integer.parseInt(year) < FIRST || Integer.parseInt(year) > LAST) {
            throw new NotFound("year " + year);
        }
        return pages.of(Integer.parseInt(year), actor);
    }
}
