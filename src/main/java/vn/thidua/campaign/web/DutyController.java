package vn.thidua.campaign.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.campaign.domain.DutyDesk;
import vn.thidua.shared.Screen;

/** Takes the word of a unit that it did what was due. */
@Controller
@Needs(Act.USE_OWN_DESK)
class DutyController {

    private static final int NOTE = 500;

    private final DutyDesk desk;

    DutyController(DutyDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/dues/{due}/completion")
    Screen done(Actor actor, @PathVariable UUID due, @RequestParam(defaultValue = "") String note) {
        desk.done(due, actor.unit(), note.substring(0, Math.min(NOTE, note.length())), actor.by());
        return Screen.goTo("/").saying("due.doneKept");
    }

    @PostMapping("/dues/{due}/completion/withdrawal")
    Screen undone(Actor actor, @PathVariable UUID due) {
        desk.undone(due, actor.unit(), actor.by());
        return Screen.goTo("/").saying("due.undoneKept");
    }
}
