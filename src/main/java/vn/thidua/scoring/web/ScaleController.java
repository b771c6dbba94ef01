package vn.thidua.scoring.web;

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
import vn.thidua.scoring.ScaleId;
import vn.thidua.scoring.ScaleVersionId;
import vn.thidua.scoring.domain.ScaleDesk;
import vn.thidua.scoring.domain.ScaleRefusal;
import vn.thidua.scoring.domain.ScaleSight;
import vn.thidua.scoring.domain.ScaleState;
import vn.thidua.scoring.domain.ScaleVersion;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;
import vn.thidua.shared.TypedDay;

/** Shows scales; issues drafts, throws them away, begins the next version. */
@Controller
@Needs(Act.SEE_SCALES)
class ScaleController {

    private static final int LONGEST_BASIS = 300;

    private final ScaleSight sight;
    private final ScaleDesk desk;
    private final ScalePages pages;

    ScaleController(ScaleSight sight, ScaleDesk desk, ScalePages pages) {
        this.sight = sight;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping("/scales/{id}")
    Screen show(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "0") int number) {
        ScaleSight.Seen seen = sight.seen(new ScaleId(id), actor);
        return Screen.show("scoring/scale", pages.of(seen, seen.number(number)));
    }

    @GetMapping("/scales/{id}/print")
    Screen print(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "0") int number) {
        ScaleSight.Seen seen = sight.seen(new ScaleId(id), actor);
        return Screen.show("scoring/print", pages.of(seen, seen.number(number)));
    }

    @Needs(Act.MANAGE_SCALES)
    @PostMapping("/scales/{id}/draft")
    Screen renew(Actor actor, @PathVariable UUID id, @RequestParam Optional<UUID> draft) {
        ScaleSight.Seen seen = sight.written(new ScaleId(id), actor);
        try {
            desk.renew(seen.first().scale(), new ScaleVersionId(draft.orElseGet(UUID::randomUUID)), actor.by());
        } catch (Refused no) {
            return Screen.show(409, "scoring/scale", pages.of(seen, seen.first(), "", "", Optional.of(no.refusal())));
        }
        return Screen.goTo("/scales/" + id).saying("scale.renewed");
    }

    @Needs(Act.MANAGE_SCALES)
    @PostMapping("/scales/{id}/draft/removal")
    Screen drop(Actor actor, @PathVariable UUID id) {
        ScaleSight.Seen seen = sight.written(new ScaleId(id), actor);
        ScaleVersion draft = seen.first();
        if (draft.state() == ScaleState.DRAFT) {
            desk.drop(draft.id(), actor.by());
        }
        return Screen.goTo(seen.versions().size() > 1 ? "/scales/" + id : "/scales")
                .saying("scale.dropped");
    }

    @Needs(Act.MANAGE_SCALES)
    @PostMapping("/scales/{id}/draft/issue")
    Screen issue(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int number,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(defaultValue = "") String startsOn,
            @RequestParam(defaultValue = "") String basis) {
        ScaleSight.Seen seen = sight.written(new ScaleId(id), actor);
        ScaleVersion draft = seen.number(number);
        try {
            desk.issue(draft.id(), version, TypedDay.read(startsOn).orElse(null), cut(basis), actor.by());
        } catch (Refused no) {
            boolean overtaken = no.refusal().code() == ScaleRefusal.CHANGED_MEANWHILE;
            return Screen.show(
                    overtaken ? 409 : 422,
                    "scoring/scale",
                    pages.of(seen, draft, startsOn, basis, Optional.of(no.refusal())));
        }
        return Screen.goTo("/scales/" + id + "?number=" + draft.number()).saying("scale.issuedNow", draft.number());
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_BASIS));
    }
}
