package vn.thidua.directory.web;

import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.organization.ReorganisationId;
import vn.thidua.organization.reorganisation.Reorganisation;
import vn.thidua.organization.reorganisation.ReorganisationDesk;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Screen;

/** Drafts reorganisations of units, decides them and gives them up. */
@Controller
@Needs(Act.REORGANISE)
class ReorganisationDraftController {

    private static final String ROOT = "/units/reorganisations";

    private final ReorganisationDesk desk;
    private final ReorganisationPages pages;

    ReorganisationDraftController(ReorganisationDesk desk, ReorganisationPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping(ROOT + "/new")
    Screen empty() {
        return form(200, ReorganisationForm.empty(), false, Complaints.NONE, Optional.empty());
    }

    @PostMapping(ROOT)
    Screen draft(Actor actor, @Valid @ModelAttribute("form") ReorganisationForm form, BindingResult result) {
        Complaints complaints = Complaints.of(result);
        if (!complaints.none()) {
            return form(422, form, false, complaints, Optional.empty());
        }
        desk.draft(new ReorganisationId(form.id()), form.head(), actor.by());
        return Screen.goTo(ROOT + "/" + form.id());
    }

    @GetMapping(ROOT + "/{id}/edit")
    Screen edit(@PathVariable UUID id) {
        return form(200, ReorganisationForm.of(pages.find(id)), true, Complaints.NONE, Optional.empty());
    }

    @PostMapping(ROOT + "/{id}")
    Screen rewrite(
            Actor actor,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ReorganisationForm form,
            BindingResult result) {
        Reorganisation act = pages.find(id);
        Complaints complaints = Complaints.of(result);
        if (!complaints.none()) {
            return form(422, form, true, complaints, Optional.empty());
        }
        if (desk.rewrite(act.id(), form.version(), form.head(), actor.by())) {
            return Screen.goTo(ROOT + "/" + id).saying("reorganisation.kept");
        }
        Reorganisation theirs = pages.find(id);
        return form(409, form.atVersion(theirs.version()), true, Complaints.NONE, Optional.of(theirs));
    }

    @PostMapping(ROOT + "/{id}/decision")
    Screen decide(Actor actor, @PathVariable UUID id, @RequestParam long version) {
        Reorganisation act = pages.find(id);
        return desk.decide(act.id(), version, actor.by())
                ? Screen.goTo(ROOT + "/" + id)
                        .saying("reorganisation.decided", act.head().title())
                : Screen.goTo(ROOT + "/" + id).saying("reorganisation.changedMeanwhile");
    }

    @PostMapping(ROOT + "/{id}/retraction")
    Screen takeBack(Actor actor, @PathVariable UUID id) {
        Reorganisation act = pages.find(id);
        desk.takeBack(act.id(), actor.by());
        return Screen.goTo(ROOT + "/" + id)
                .saying("reorganisation.takenBack", act.head().title());
    }

    private static Screen form(
            int status,
            ReorganisationForm form,
            boolean existing,
            Complaints complaints,
            Optional<Reorganisation> theirs) {
        return Screen.show(
                status,
                "organization/reorganisationForm",
                new ReorganisationFormPage(form, existing, complaints, theirs));
    }
}
