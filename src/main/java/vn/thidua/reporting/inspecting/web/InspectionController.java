package vn.thidua.reporting.inspecting.web;

import java.security.SecureRandom;
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
import vn.thidua.campaign.CampaignId;
import vn.thidua.reporting.InspectionId;
import vn.thidua.reporting.inspecting.CallingOffDesk;
import vn.thidua.reporting.inspecting.Inspection;
import vn.thidua.reporting.inspecting.InspectionDesk;
import vn.thidua.reporting.inspecting.InspectionRefusal;
import vn.thidua.reporting.inspecting.InspectionRules;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** Lets the office that runs a campaign plan inspections, draw samples and move on; shows them to whoever they concern. */
@Controller
@Needs(Act.RUN_CAMPAIGN)
class InspectionController {

    private static final String LIST = "/campaigns/{campaign}/inspections";
    private static final String INSPECTION = "/inspections/{id}";

    /* Six digits are read out and typed without a slip. */
    private static final int SEEDS = 1_000_000;
    private static final SecureRandom CHANCE = new SecureRandom();

    private final InspectionPages pages;
    private final InspectionDesk desk;
    private final CallingOffDesk offs;

    InspectionController(InspectionPages pages, InspectionDesk desk, CallingOffDesk offs) {
        this.pages = pages;
        this.desk = desk;
        this.offs = offs;
    }

    @Needs(Act.SEE_RESULTS)
    @GetMapping(LIST)
    Screen list(Actor actor, @PathVariable UUID campaign) {
        return Screen.show("inspecting/list", pages.list(new CampaignId(campaign), actor));
    }

    @GetMapping(LIST + "/new")
    Screen create(Actor actor, @PathVariable UUID campaign, @RequestParam Optional<UUID> like) {
        return Screen.show(
                "inspecting/plan", pages.fresh(new CampaignId(campaign), like.map(InspectionId::new), actor));
    }

    @PostMapping(LIST)
    Screen plan(
            Actor actor,
            @PathVariable UUID campaign,
            @RequestParam Optional<UUID> id,
            @RequestParam MultiValueMap<String, String> fields) {
        UUID made = id.orElseGet(UUID::randomUUID);
        PlanForm form = PlanForm.of(fields);
        try {
            desk.plan(new InspectionId(made), new CampaignId(campaign), form.plan(), actor);
        } catch (Refused no) {
            return Screen.show(
                    422,
                    "inspecting/plan",
                    pages.plan(new CampaignId(campaign), made, form, Optional.of(no.refusal()), actor));
        }
        return Screen.goTo("/inspections/" + made).saying("inspection.planned");
    }

    @Needs(Act.SEE_RESULTS)
    @GetMapping(INSPECTION)
    Screen show(Actor actor, @PathVariable UUID id) {
        return Screen.show("inspecting/show", pages.show(new InspectionId(id), Optional.empty(), actor));
    }

    @GetMapping(INSPECTION + "/edit")
    Screen edit(Actor actor, @PathVariable UUID id) {
        Inspection inspection = pages.run(new InspectionId(id), actor);
        return Screen.show(
                "inspecting/plan",
                pages.plan(
                        inspection,
                        Optional.empty(),
                        inspection.version(),
                        InspectionRules.whyNot(inspection, Inspection.State.PLANNED),
                        actor));
    }

    @PostMapping(INSPECTION)
    Screen replan(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam MultiValueMap<String, String> fields) {
        PlanForm form = PlanForm.of(fields);
        try {
            desk.replan(new InspectionId(id), version, form.plan(), actor);
        } catch (Refused no) {
            Inspection inspection = pages.run(new InspectionId(id), actor);
            return Screen.show(
                    422,
                    "inspecting/plan",
                    pages.plan(inspection, Optional.of(form), inspection.version(), Optional.of(no.refusal()), actor));
        }
        return Screen.goTo("/inspections/" + id).saying("inspection.planned");
    }

    /** Draws the sample; without a number that was typed, the program makes one. */
    @PostMapping(INSPECTION + "/sample")
    Screen draw(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String size,
            @RequestParam(defaultValue = "") String seed) {
        try {
            desk.draw(new InspectionId(id), seed(seed.strip()), size(size.strip()), actor);
        } catch (Refused no) {
            return again(id, new InspectionPage.Typed(size, seed, "", "", Optional.of(no.refusal())), actor);
        }
        return Screen.goTo("/inspections/" + id).saying("inspection.drawn");
    }

    @PostMapping(INSPECTION + "/announcement")
    Screen announce(Actor actor, @PathVariable UUID id) {
        desk.announce(new InspectionId(id), actor);
        return Screen.goTo("/inspections/" + id).saying("inspection.announced");
    }

    @PostMapping(INSPECTION + "/holding")
    Screen hold(Actor actor, @PathVariable UUID id) {
        desk.hold(new InspectionId(id), actor);
        return Screen.goTo("/inspections/" + id).saying("inspection.held");
    }

    @PostMapping(INSPECTION + "/conclusion")
    Screen conclude(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String text) {
        try {
            desk.conclude(new InspectionId(id), text, actor);
        } catch (Refused no) {
            return again(id, new InspectionPage.Typed("", "", text, "", Optional.of(no.refusal())), actor);
        }
        return Screen.goTo("/inspections/" + id).saying("inspection.concluded");
    }

    /** Calls it off for good. */
    @PostMapping(INSPECTION + "/cancellation")
    Screen callOff(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String reason) {
        try {
            offs.callOff(new InspectionId(id), reason, actor);
        } catch (Refused no) {
            return again(id, new InspectionPage.Typed("", "", "", reason, Optional.of(no.refusal())), actor);
        }
        return Screen.goTo("/inspections/" + id).saying("inspection.calledOff");
    }

    private Screen again(UUID id, InspectionPage.Typed typed, Actor actor) {
        return Screen.show(422, "inspecting/show", pages.show(new InspectionId(id), Optional.of(typed), actor));
    }

    private static long seed(String typed) {
        if (typed.isEmpty()) {
            return CHANCE.nextInt(SEEDS);
        }
        if (!typed.matches("\\d{1,18}")) {
            InspectionRefusal.NO_SEED.because().raise();
        }
        return Long.parseLong(typed);
    }

    private static int size(String typed) {
        return typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
    }
}
