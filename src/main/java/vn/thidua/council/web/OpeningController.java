package vn.thidua.council.web;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.council.SessionId;
import vn.thidua.council.ballot.OpeningDesk;
import vn.thidua.council.session.CouncilSession;
import vn.thidua.council.session.SessionSight;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** Opens the vote, and shows the code of the ballot box this once. */
@Controller
@Needs(Act.RUN_COUNCIL)
class OpeningController {

    private final OpeningDesk desk;
    private final SittingPages pages;
    private final SessionSight sight;

    OpeningController(OpeningDesk desk, SittingPages pages, SessionSight sight) {
        this.desk = desk;
        this.pages = pages;
        this.sight = sight;
    }

    @PostMapping(SittingController.SESSION + "/opening")
    Screen open(Actor actor, @PathVariable UUID id) {
        return locked(actor, id, "council.opened", () -> desk.open(new SessionId(id), actor));
    }

    /** Puts up an empty box with a new code. */
    @PostMapping(SittingController.SESSION + "/box")
    Screen again(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String why) {
        return locked(actor, id, "council.again", () -> desk.again(new SessionId(id), why, actor));
    }

    @PostMapping(SittingController.SESSION + "/taking-back")
    Screen takeBack(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String why) {
        return locked(actor, id, "council.takenBack", () -> {
            desk.takeBack(new SessionId(id), why, actor);
            return Optional.empty();
        });
    }

    @PostMapping(SittingController.SESSION + "/reminder")
    Screen remind(Actor actor, @PathVariable UUID id) {
        return locked(actor, id, "council.reminded", () -> {
            desk.remind(new SessionId(id), actor);
            return Optional.empty();
        });
    }

    private Screen locked(Actor actor, UUID id, String said, Supplier<Optional<String>> work) {
        SessionId of = new SessionId(id);
        Optional<String> code;
        try {
            code = work.get();
        } catch (Refused no) {
            return pages.screen(422, of, CouncilTyped.NOTHING, Optional.of(no.refusal()), actor);
        }
        if (code.isPresent()) {
            CouncilSession session = sight.visible(of, actor).session();
            return Screen.show("council/code", new BoxCodePage(session, code.get()));
        }
        return Screen.goTo(SittingController.SESSIONS + "/" + id).saying(said);
    }
}
