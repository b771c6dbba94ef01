package vn.thidua.award.money.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.award.money.BankDesk;
import vn.thidua.award.money.MoneyRefusal;
import vn.thidua.award.money.Payment;
import vn.thidua.award.money.PaymentDesk;
import vn.thidua.award.money.RewardDesk;
import vn.thidua.award.money.RewardId;
import vn.thidua.award.money.TypedDong;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** Shows the money of one award: pays it, holds it back, says how much it is, takes it back. */
@Controller
@Needs(Act.PAY_REWARDS)
class RewardController {

    static final String REWARD = MoneyController.MONEY + "/rewards/{id}";

    private static final String TEMPLATE = "money/reward";

    private final MoneyPages pages;
    private final PaymentDesk payments;
    private final RewardDesk desk;
    private final BankDesk banks;

    RewardController(MoneyPages pages, PaymentDesk payments, RewardDesk desk, BankDesk banks) {
        this.pages = pages;
        this.payments = payments;
        this.desk = desk;
        this.banks = banks;
    }

    @Needs(Act.SEE_MONEY)
    @GetMapping(REWARD)
    Screen show(Actor actor, @PathVariable UUID id) {
        return Screen.show(TEMPLATE, pages.reward(new RewardId(id), RewardPage.Typed.none(), Optional.empty(), actor));
    }

    /** Writes down that money was handed over. */
    @PostMapping(REWARD + "/payments")
    Screen pay(
            Actor actor, @PathVariable UUID id, @RequestParam UUID payment, @RequestParam Map<String, String> fields) {
        return act(
                actor,
                id,
                "pay",
                payment,
                fields,
                "money.paidOne",
                () -> payments.pay(payment, new RewardId(id), handing(Payment.Sort.PAID, fields), actor));
    }

    /** Writes down that money came back. */
    @PostMapping(REWARD + "/recoveries")
    Screen recover(
            Actor actor, @PathVariable UUID id, @RequestParam UUID payment, @RequestParam Map<String, String> fields) {
        return act(
                actor,
                id,
                "back",
                payment,
                fields,
                "money.backOne",
                () -> payments.pay(payment, new RewardId(id), handing(Payment.Sort.BACK, fields), actor));
    }

    private static Payment.Handing handing(Payment.Sort sort, Map<String, String> fields) {
        return new Payment.Handing(
                sort,
                TypedDong.above(fields.getOrDefault("amount", "")),
                MoneyController.day(fields.getOrDefault("on", "")),
                MoneyController.how(fields.getOrDefault("how", "")),
                fields.getOrDefault("receiver", "").strip(),
                fields.getOrDefault("note", "").strip());
    }

    @PostMapping(REWARD + "/holding")
    Screen hold(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> fields) {
        return act(
                actor,
                id,
                "hold",
                UUID.randomUUID(),
                fields,
                "money.held",
                () -> desk.hold(new RewardId(id), fields.getOrDefault("why", ""), actor));
    }

    @PostMapping(REWARD + "/release")
    Screen release(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> fields) {
        return act(
                actor,
                id,
                "release",
                UUID.randomUUID(),
                fields,
                "money.released",
                () -> desk.release(new RewardId(id), fields.getOrDefault("why", ""), actor));
    }

    /** Says how much it is. */
    @PostMapping(REWARD + "/amount")
    Screen set(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> fields) {
        return act(actor, id, "amount", UUID.randomUUID(), fields, "money.set", () -> {
            Optional<Long> amount = TypedDong.read(fields.getOrDefault("amount", ""));
            if (amount.isEmpty()) {
                MoneyRefusal.BAD_AMOUNT.because().raise();
            }
            String version = fields.getOrDefault("version", "");
            desk.set(
                    new RewardId(id),
                    amount.orElseThrow(),
                    fields.getOrDefault("why", ""),
                    version.matches("\\d{1,18}") ? Long.parseLong(version) : -1,
                    actor);
        });
    }

    @PostMapping(REWARD + "/account")
    Screen keepAccount(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> fields) {
        return act(
                actor,
                id,
                "account",
                UUID.randomUUID(),
                fields,
                "money.accountKept",
                () -> banks.keep(
                        new RewardId(id),
                        fields.getOrDefault("bank", ""),
                        fields.getOrDefault("holder", ""),
                        fields.getOrDefault("number", ""),
                        actor));
    }

    @PostMapping(REWARD + "/account/removal")
    Screen dropAccount(Actor actor, @PathVariable UUID id) {
        return act(
                actor,
                id,
                "",
                UUID.randomUUID(),
                Map.of(),
                "money.accountDropped",
                () -> banks.drop(new RewardId(id), actor));
    }

    private Screen act(
            Actor actor, UUID id, String part, UUID payment, Map<String, String> fields, String said, Runnable what) {
        try {
            what.run();
        } catch (Refused no) {
            return Screen.show(
                    422,
                    TEMPLATE,
                    pages.reward(
                            new RewardId(id),
                            new RewardPage.Typed(part, payment, fields),
                            Optional.of(no.refusal()),
                            actor));
        }
        return Screen.goTo(MoneyController.MONEY + "/rewards/" + id).saying(said);
    }
}
