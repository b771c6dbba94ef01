package vn.thidua.award.money.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.award.money.MoneySight;
import vn.thidua.award.money.Payment;
import vn.thidua.award.money.PaymentDesk;
import vn.thidua.award.money.Payments;
import vn.thidua.award.money.RewardId;
import vn.thidua.evidence.EvidenceId;
import vn.thidua.evidence.domain.EvidenceDesk;
import vn.thidua.evidence.domain.EvidenceFile;
import vn.thidua.evidence.domain.HandedProofs;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** Undoes payments that were written down by mistake, and keeps signed receipts. */
@Controller
@Needs(Act.PAY_REWARDS)
class PaymentController {

    private static final String PAYMENT = MoneyController.MONEY + "/payments/{id}";

    private final MoneyPages pages;
    private final PaymentDesk desk;
    private final Payments payments;
    private final MoneySight sight;
    private final HandedProofs handed;
    private final EvidenceDesk evidence;

    PaymentController(
            MoneyPages pages,
            PaymentDesk desk,
            Payments payments,
            MoneySight sight,
            HandedProofs handed,
            EvidenceDesk evidence) {
        this.pages = pages;
        this.desk = desk;
        this.payments = payments;
        this.sight = sight;
        this.handed = handed;
        this.evidence = evidence;
    }

    @PostMapping(PAYMENT + "/undoing")
    Screen undo(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String why) {
        Payment payment = own(id, actor);
        try {
            desk.undo(id, why, actor);
        } catch (Refused no) {
            return again(payment, "undo." + id, Map.of("why", why), no, actor);
        }
        return to(payment).saying("money.undone");
    }

    /** Takes a signed receipt. */
    @PostMapping(PAYMENT + "/files")
    Screen add(Actor actor, @PathVariable UUID id, @RequestParam Optional<List<MultipartFile>> file)
            throws IOException {
        Payment payment = own(id, actor);
        try {
            for (EvidenceFile one : handed.of(file.orElse(List.of()))) {
                evidence.add(payment.subject(), one, null, actor);
            }
        } catch (Refused no) {
            return again(payment, "", Map.of(), no, actor);
        }
        return to(payment).saying("money.filed");
    }

    @PostMapping(PAYMENT + "/files/{file}/removal")
    Screen remove(Actor actor, @PathVariable UUID id, @PathVariable UUID file) {
        Payment payment = own(id, actor);
        try {
            evidence.remove(Payment.KIND, new EvidenceId(file), actor);
        } catch (Refused no) {
            return again(payment, "", Map.of(), no, actor);
        }
        return to(payment).saying("money.unfiled");
    }

    private Payment own(UUID id, Actor actor) {
        Payment payment = payments.find(id).orElseThrow(() -> new NotFound("payment " + id));
        sight.reward(payment.reward(), actor);
        return payment;
    }

    private Screen again(Payment payment, String part, Map<String, String> fields, Refused no, Actor actor) {
        RewardId reward = payment.reward();
        return Screen.show(
                422,
                "money/reward",
                pages.reward(
                        reward,
                        new RewardPage.Typed(part, UUID.randomUUID(), fields),
                        Optional.of(no.refusal()),
                        actor));
    }

    private static Screen.GoTo to(Payment payment) {
        return Screen.goTo(MoneyController.MONEY + "/rewards/" + payment.reward());
    }
}
