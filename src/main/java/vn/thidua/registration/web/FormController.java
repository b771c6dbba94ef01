package vn.thidua.registration.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.registration.domain.RegistrationDesk;
import vn.thidua.registration.domain.WorkFault;
import vn.thidua.shared.Screen;

/** Shows what a unit promises in a campaign; hands it in. */
@Controller
@Needs(Act.SEE_REGISTRATIONS)
class FormController {

    static final String FORM = "/campaigns/{campaign}/registrations/{unit}";

    private final FormPages pages;
    private final RegistrationDesk desk;

    FormController(FormPages pages, RegistrationDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping(FORM)
    Screen show(Actor actor, @PathVariable UUID campaign, @PathVariable UUID unit) {
        return Screen.show("registration/form", pages.of(actor, new CampaignId(campaign), new UnitId(unit), List.of()));
    }

    /** Hands in whatever was typed and not handed in. */
    @Needs(Act.REGISTER)
    @PostMapping(FORM)
    Screen submit(Actor actor, @PathVariable UUID campaign, @PathVariable UUID unit) {
        RegistrationDesk.Form form = pages.form(actor, new CampaignId(campaign), new UnitId(unit));
        List<WorkFault> faults = desk.submit(form, actor.by());
        return faults.isEmpty()
                ? Screen.goTo(FormPages.path(form.campaign(), form.unit())).saying("registration.submitted")
                : Screen.show(422, "registration/form", pages.of(actor, form.campaign(), form.unit(), faults));
    }
}
