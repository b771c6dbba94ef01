package vn.thidua.award.money.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.award.decision.DecisionId;
import vn.thidua.award.money.MoneyRefusal;
import vn.thidua.award.money.Payment;
import vn.thidua.award.money.PaymentDesk;
import vn.thidua.award.money.RewardId;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;
import vn.thidua.shared.TypedDay;

/** Shows what decisions bring and pays lists of recipients. */
@Controller
@Needs(Act.SEE_MONEY)
class MoneyController {

    static final String MONEY = "/awards/money";
    static final String SHEET = MONEY + "/decisions/{id}";

    private final MoneyListPages lists;
    private final MoneyPages pages;
    private final PaymentDesk desk;

    MoneyController(MoneyListPages lists, MoneyPages pages, PaymentDesk desk) {
        this.lists = lists;
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping(MONEY)
    Screen list(Actor actor, @RequestParam(defaultValue = "") String year) {
        return Screen.show("money/list", lists.list(year(year), actor));
    }

    static int year(String typed) {
        return typed.matches("(19|20|21)\\d\\d") ? Integer.parseInt(typed) : 0;
    }

    /** Leads to the list of a period, or says why it is none. */
    @GetMapping(MONEY + "/periods")
    Screen choose(
            Actor actor, @RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String until) {
        Optional<LocalDate> first = TypedDay.read(from);
        Optional<LocalDate> last = TypedDay.read(until);
        Optional<Refusal> no = MoneyListPages.whyNot(first, last);
        return no.isPresent()
                ? Screen.show(422, "money/list", lists.list(0, new MoneyListPage.Period(from, until, no), actor))
                : Screen.goTo(MONEY + "/periods/" + first.orElseThrow() + "/" + last.orElseThrow());
    }

    @GetMapping(MONEY + "/periods/{from}/{until}")
    Screen period(Actor actor, @PathVariable String from, @PathVariable String until) {
        return Screen.show("money/period", period(lists, from, until, actor));
    }

    static MoneyPeriodPage period(MoneyListPages lists, String from, String until, Actor actor) {
        Optional<LocalDate> first = TypedDay.read(from);
        Optional<LocalDate> last = TypedDay.read(until);
        if (MoneyListPages.whyNot(first, last).isPresent()) {
            throw new NotFound("period " + from + " " + until);
        }
        return lists.period(first.orElseThrow(), last.orElseThrow(), actor);
    }

    @GetMapping(SHEET)
    Screen sheet(Actor actor, @PathVariable UUID id) {
        return Screen.show("money/sheet", pages.sheet(new DecisionId(id), Optional.empty(), Optional.empty(), actor));
    }

    @GetMapping(SHEET + "/preview")
    Screen preview(Actor actor, @PathVariable UUID id) {
        return Screen.show("money/preview", lists.preview(new DecisionId(id), actor));
    }

    /** Pays those who are ticked what is left for them. */
    @Needs(Act.PAY_REWARDS)
    @PostMapping(SHEET + "/payments")
    Screen pay(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam UUID form,
            @RequestParam(defaultValue = "") Set<String> reward,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String how,
            @RequestParam(defaultValue = "") String receiver) {
        DecisionId decision = new DecisionId(id);
        try {
            List<RewardId> some = pages.sheet(decision, Optional.empty(), Optional.empty(), actor).rows().stream()
                    .map(row -> row.payable().id())
                    .filter(one -> reward.contains(one.toString()))
                    .toList();
            int paid = desk.payAll(form, some, day(on), how(how), receiver, actor);
            return Screen.goTo(MONEY + "/decisions/" + id).saying("money.paidMany", paid);
        } catch (Refused no) {
            MoneySheetPage.Typed typed = new MoneySheetPage.Typed(form, reward, true, on, how, receiver, "");
            return Screen.show(
                    422, "money/sheet", pages.sheet(decision, Optional.of(typed), Optional.of(no.refusal()), actor));
        }
    }

    static LocalDate day(String typed) {
        Optional<LocalDate> day = TypedDay.read(typed);
        if (day.isEmpty()) {
            MoneyRefusal.BAD_DAY.because("").raise();
        }
        return day.orElseThrow();
    }

    static Payment.How how(String typed) {
        return typed.equals("TRANSFER") ? Payment.How.TRANSFER : Payment.How.CASH;
    }
}
