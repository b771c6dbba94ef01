package vn.thidua.registration.web;

import jakarta.validation.Valid;
import java.util.Map;
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
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.registration.WorkId;
import vn.thidua.registration.domain.RegistrationDesk;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** Writes works down and changes what is typed of them. */
@Controller
@Needs(Act.REGISTER)
class WorkController {

    static final String WORKS = FormController.FORM + "/works";
    static final String WORK = WORKS + "/{work}";

    private final FormPages pages;
    private final WorkPages works;
    private final WorkReader reader;
    private final RegistrationDesk desk;

    WorkController(FormPages pages, WorkPages works, WorkReader reader, RegistrationDesk desk) {
        this.pages = pages;
        this.works = works;
        this.reader = reader;
        this.desk = desk;
    }

    @GetMapping(WORKS + "/new")
    Screen empty(
            Actor actor,
            @PathVariable UUID campaign,
            @PathVariable UUID unit,
            @RequestParam(defaultValue = "") String content) {
        FormPage page = pages.own(actor, new CampaignId(campaign), new UnitId(unit));
        return Screen.show("registration/work", works.empty(page, new UnitId(unit), content));
    }

    @PostMapping(WORKS)
    Screen create(
            Actor actor,
            @PathVariable UUID campaign,
            @PathVariable UUID unit,
            @Valid @ModelAttribute("form") WorkForm form,
            BindingResult result) {
        FormPage page = pages.own(actor, new CampaignId(campaign), new UnitId(unit));
        UnitId whose = new UnitId(unit);
        WorkReader.Understood understood = reader.read(form, Complaints.of(result), page.stage(), whose);
        if (!understood.complaints().none()) {
            return Screen.show(422, "registration/work", works.typed(page, whose, form, understood.complaints()));
        }
        try {
            desk.add(form(actor, campaign, unit), Map.of(new WorkId(form.id()), understood.promise()));
        } catch (Refused refused) {
            return Screen.show(409, "registration/work", works.refused(page, whose, form, refused.refusal()));
        }
        return Screen.goTo(page.path()).saying("registration.kept");
    }

    @GetMapping(WORK + "/edit")
    Screen edit(Actor actor, @PathVariable UUID campaign, @PathVariable UUID unit, @PathVariable UUID work) {
        FormPage page = pages.own(actor, new CampaignId(campaign), new UnitId(unit));
        WorkForm form = reader.form(FormPages.row(page, new WorkId(work)).work());
        return Screen.show("registration/work", works.typed(page, new UnitId(unit), form, Complaints.NONE));
    }

    @PostMapping(WORK)
    Screen change(
            Actor actor,
            @PathVariable UUID campaign,
            @PathVariable UUID unit,
            @PathVariable UUID work,
            @Valid @ModelAttribute("form") WorkForm typed,
            BindingResult result) {
        FormPage page = pages.own(actor, new CampaignId(campaign), new UnitId(unit));
        UnitId whose = new UnitId(unit);
        WorkId id = FormPages.row(page, new WorkId(work)).work().id();
        WorkForm form = typed.of(id);
        WorkReader.Understood understood = reader.read(form, Complaints.of(result), page.stage(), whose);
        if (!understood.complaints().none()) {
            return Screen.show(422, "registration/work", works.typed(page, whose, form, understood.complaints()));
        }
        try {
            desk.change(form(actor, campaign, unit), id, form.version(), understood.promise(), form.why());
        } catch (Refused refused) {
            return Screen.show(409, "registration/work", works.refused(page, whose, form, refused.refusal()));
        }
        return Screen.goTo(page.path()).saying("registration.kept");
    }

    /** Gives up what was typed since the work was handed in. */
    @PostMapping(WORK + "/reversion")
    Screen revert(Actor actor, @PathVariable UUID campaign, @PathVariable UUID unit, @PathVariable UUID work) {
        desk.revert(form(actor, campaign, unit), new WorkId(work));
        return back(campaign, unit).saying("registration.reverted");
    }

    @PostMapping(WORK + "/removal")
    Screen remove(Actor actor, @PathVariable UUID campaign, @PathVariable UUID unit, @PathVariable UUID work) {
        desk.remove(form(actor, campaign, unit), new WorkId(work));
        return back(campaign, unit).saying("registration.removed");
    }

    @PostMapping(WORK + "/rise")
    Screen up(Actor actor, @PathVariable UUID campaign, @PathVariable UUID unit, @PathVariable UUID work) {
        desk.up(form(actor, campaign, unit), new WorkId(work));
        return back(campaign, unit);
    }

    /** Takes back what was promised. */
    @PostMapping(WORK + "/withdrawal")
    Screen withdraw(
            Actor actor,
            @PathVariable UUID campaign,
            @PathVariable UUID unit,
            @PathVariable UUID work,
            @RequestParam(defaultValue = "") String why) {
        desk.withdraw(form(actor, campaign, unit), new WorkId(work), why, actor.by());
        return back(campaign, unit).saying("registration.withdrawn");
    }

    private RegistrationDesk.Form form(Actor actor, UUID campaign, UUID unit) {
        return pages.form(actor, new CampaignId(campaign), new UnitId(unit));
    }

    private static Screen.GoTo back(UUID campaign, UUID unit) {
        return Screen.goTo(FormPages.path(new CampaignId(campaign), new UnitId(unit)));
    }
}
