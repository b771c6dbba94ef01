package vn.thidua.demo.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.demo.DemoOnly;
import vn.thidua.demo.GoVap;
import vn.thidua.demo.GoVapReplay;
import vn.thidua.shared.Screen;

/** Tells of the reforms of Gò Vấp and lets them happen again. */
@DemoOnly
@Controller
class GoVapController {

    private final GoVapReplay replay;

    GoVapController(GoVapReplay replay) {
        this.replay = replay;
    }

    @GetMapping("/demo/go-vap")
    @Needs(Act.SEE_UNITS)
    Screen show() {
        return Screen.show("demo/goVap", GoVapPage.of(GoVap.read(), replay.done()));
    }

    @PostMapping("/demo/go-vap")
    @Needs(Act.REORGANISE)
    Screen replay(Actor actor) {
        replay.run(actor.by());
        return Screen.goTo("/units/reorganisations").saying("demo.goVap.replayed");
    }
}
