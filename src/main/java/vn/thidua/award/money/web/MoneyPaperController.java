package vn.thidua.award.money.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.award.decision.DecisionId;
import vn.thidua.award.money.BankAccount;
import vn.thidua.award.money.BankDesk;
import vn.thidua.award.money.MoneySight;
import vn.thidua.award.money.Payable;
import vn.thidua.award.money.Payroll;
import vn.thidua.award.money.RewardId;
import vn.thidua.award.money.RewardReads;
import vn.thidua.paperwork.Paper;
import vn.thidua.paperwork.PaperFile;
import vn.thidua.paperwork.PaperPage;
import vn.thidua.shared.Screen;

/** Prints lists of payments and letters that ask money back. */
@Controller
@Needs(Act.SEE_MONEY)
class MoneyPaperController {

    private static final String LIST = MoneyController.SHEET + "/list";
    private static final String PERIOD = MoneyController.MONEY + "/periods/{from}/{until}/list";
    private static final String LETTER = RewardController.REWARD + "/letter";
    private static final String LIST_FILE = "danh-sach-chi-tien-thuong";
    private static final String LETTER_FILE = "thong-bao-thu-hoi-tien-thuong";

    private final PaymentPapers papers;
    private final MoneyListPages lists;
    private final RewardReads reads;
    private final MoneySight sight;
    private final BankDesk banks;

    MoneyPaperController(
            PaymentPapers papers, MoneyListPages lists, RewardReads reads, MoneySight sight, BankDesk banks) {
        this.papers = papers;
        this.lists = lists;
        this.reads = reads;
        this.sight = sight;
        this.banks = banks;
    }

    @GetMapping(LIST)
    Screen list(Actor actor, @PathVariable UUID id) {
        String back = MoneyController.MONEY + "/decisions/" + id;
        return new PaperPage(paper(id, actor), back + "/list", back).screen();
    }

    @GetMapping(LIST + ".docx")
    ResponseEntity<byte[]> listWord(Actor actor, @PathVariable UUID id) {
        return new PaperFile(LIST_FILE, paper(id, actor)).word();
    }

    @GetMapping(LIST + ".pdf")
    ResponseEntity<byte[]> listPdf(Actor actor, @PathVariable UUID id) {
        return new PaperFile(LIST_FILE, paper(id, actor)).pdf();
    }

    private Paper paper(UUID id, Actor actor) {
        DecisionId decision = new DecisionId(id);
        Payroll payroll = sight.payroll(decision, actor);
        List<Payable> rows = reads.of(List.of(decision)).getOrDefault(decision, List.of());
        return papers.list(payroll, reads.bases(decision), rows, accounts(rows));
    }

    private Map<RewardId, BankAccount> accounts(List<Payable> rows) {
        return banks.of(rows.stream().map(Payable::id).toList());
    }

    @GetMapping(PERIOD)
    Screen period(Actor actor, @PathVariable String from, @PathVariable String until) {
        MoneyPeriodPage page = MoneyController.period(lists, from, until, actor);
        return new PaperPage(paper(page, actor), page.path() + "/list", page.path()).screen();
    }

    @GetMapping(PERIOD + ".docx")
    ResponseEntity<byte[]> periodWord(Actor actor, @PathVariable String from, @PathVariable String until) {
        return new PaperFile(LIST_FILE, paper(MoneyController.period(lists, from, until, actor), actor)).word();
    }

    @GetMapping(PERIOD + ".pdf")
    ResponseEntity<byte[]> periodPdf(Actor actor, @PathVariable String from, @PathVariable String until) {
        return new PaperFile(LIST_FILE, paper(MoneyController.period(lists, from, until, actor), actor)).pdf();
    }

    private Paper paper(MoneyPeriodPage page, Actor actor) {
        return papers.list(sight.body(actor), page, accounts(page.rows()));
    }

    @GetMapping(LETTER)
    Screen letter(Actor actor, @PathVariable UUID id) {
        String back = MoneyController.MONEY + "/rewards/" + id;
        return new PaperPage(letterPaper(id, actor), back + "/letter", back).screen();
    }

    @GetMapping(LETTER + ".docx")
    ResponseEntity<byte[]> letterWord(Actor actor, @PathVariable UUID id) {
        return new PaperFile(LETTER_FILE, letterPaper(id, actor)).word();
    }

    @GetMapping(LETTER + ".pdf")
    ResponseEntity<byte[]> letterPdf(Actor actor, @PathVariable UUID id) {
        return new PaperFile(LETTER_FILE, letterPaper(id, actor)).pdf();
    }

    /** Only where something has to come back. */
    private Paper letterPaper(UUID id, Actor actor) {
        Payable reward = sight.reward(new RewardId(id), actor);
        if (reward.claim() == 0) {
            throw new vn.thidua.shared.NotFound("letter for reward " + id);
        }
        return papers.letter(reward, reads.payroll(reward.decision()).orElseThrow());
    }
}
