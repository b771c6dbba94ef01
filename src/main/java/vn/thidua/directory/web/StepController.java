package vn.thidua.directory.web;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.organization.reorganisation.Reorganisation;
import vn.thidua.organization.reorganisation.ReorganisationDesk;
import vn.thidua.organization.reorganisation.StepSort;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** Writes the steps of a reorganisation. */
@Controller
@Needs(Act.REORGANISE)
class StepController {

    private static final String ROOT = "/units/reorganisations/";

    private final ReorganisationDesk desk;
    private final ReorganisationPages pages;
    private final StepWriting writing;

    StepController(ReorganisationDesk desk, ReorganisationPages pages, StepWriting writing) {
        this.desk = desk;
        this.pages = pages;
        this.writing = writing;
    }

    @GetMapping(ROOT + "{id}/steps/new")
    Screen empty(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "MERGE") StepSort sort,
            @RequestParam MultiValueMap<String, String> sent) {
        return Screen.show("organization/step", writing.page(pages.find(id), sort, Optional.empty(), sent, false));
    }

    @PostMapping(ROOT + "{id}/steps")
    Screen add(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "MERGE") StepSort sort,
            @RequestParam Optional<UUID> step,
            @RequestParam MultiValueMap<String, String> sent) {
        Reorganisation act = pages.find(id);
        StepPage page = writing.page(act, sort, step, sent, true);
        if (!StepWriting.clear(page)) {
            return Screen.show(422, "organization/step", page);
        }
        try {
            desk.add(act.id(), page.step(), writing.step(page), actor.by());
        } catch (Refused refused) {
            return Screen.show(409, "organization/step", StepWriting.refused(page, refused.refusal()));
        }
        return Screen.goTo(page.path()).saying("reorganisation.stepAdded");
    }

    @PostMapping(ROOT + "{id}/steps/{step}/removal")
    Screen remove(Actor actor, @PathVariable UUID id, @PathVariable UUID step) {
        Reorganisation act = pages.find(id);
        desk.remove(act.id(), step, actor.by());
        return Screen.goTo(ROOT + id).saying("reorganisation.stepRemoved");
    }
}
