package vn.thidua.award.printing.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.award.CertificateRefusal;
import vn.thidua.award.printing.StatementKeys;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;
import vn.thidua.shared.TypedDay;

/** Shows the keys that sign the statements of a body, and lets the office have a new one. */
@Controller
@Needs(Act.PRINT_AWARDS)
class KeyController {

    private static final String KEYS = "/awards/printing/keys";

    private final StatementKeys keys;
    private final Clock clock;

    KeyController(StatementKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    @GetMapping(KEYS)
    Screen list(Actor actor) {
        return Screen.show("printing/keys", page(actor, "", Optional.empty()));
    }

    private KeysPage page(Actor actor, String typed, Optional<Refusal> refusal) {
        LocalDate today = LocalDate.now(clock);
        return new KeysPage(keys.of(actor), today, typed.isEmpty() ? today.toString() : typed, refusal);
    }

    @PostMapping(KEYS)
    Screen rotate(Actor actor, @RequestParam(defaultValue = "") String from) {
        try {
            keys.rotate(
                    TypedDay.read(from).orElseThrow(() -> new Refused(CertificateRefusal.KEY_DAY_PAST.because())),
                    actor);
        } catch (Refused no) {
            return Screen.show(422, "printing/keys", page(actor, from, Optional.of(no.refusal())));
        }
        return Screen.goTo(KEYS).saying("printing.keyMade");
    }
}
