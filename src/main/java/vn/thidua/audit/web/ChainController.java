package vn.thidua.audit.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import vn.thidua.access.Act;
import vn.thidua.access.Needs;
import vn.thidua.audit.ChainCheck;
import vn.thidua.shared.Screen;

/** Checks the chain and tells how far that is. */
@Controller
@Needs(Act.READ_AUDIT)
class ChainController {

    private final ChainCheck check;

    ChainController(ChainCheck check) {
        this.check = check;
    }

    @PostMapping("/audit/verification")
    Screen verify() throws InterruptedException {
        ChainCheck.State state = check.check();
        return switch (state.outcome()) {
            case WHOLE -> Screen.goTo("/audit").saying("audit.whole");
            case BROKEN -> Screen.goTo("/audit").saying("audit.broken", state.broken());
            case FAILED -> Screen.goTo("/audit").saying("audit.failed");
            case RUNNING -> Screen.goTo("/audit/verification");
        };
    }

    @GetMapping("/audit/verification")
    Screen show() {
        return new Screen.Show("audit/verification", new ChainPage(check.last()), 200).orPart("audit/_chain");
    }
}
