package vn.thidua.campaign.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.domain.AmendDesk;
import vn.thidua.campaign.domain.BodyReads;
import vn.thidua.campaign.domain.CampaignDesk;
import vn.thidua.campaign.domain.CampaignHead;
import vn.thidua.organization.Units;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Screen;

/** Makes campaigns by hand or from an older one, and changes what they are. */
@Controller
@Needs(Act.RUN_CAMPAIGN)
class HeadController {

    private static final int MOST_YEARS = 10;

    private final CampaignTops tops;
    private final BodyReads bodies;
    private final CampaignDesk desk;
    private final AmendDesk amend;
    private final Units units;
    private final Clock clock;

    HeadController(CampaignTops tops, BodyReads bodies, CampaignDesk desk, AmendDesk amend, Units units, Clock clock) {
        this.tops = tops;
        this.bodies = bodies;
        this.desk = desk;
        this.amend = amend;
        this.units = units;
        this.clock = clock;
    }

    @Needs(Act.START_CAMPAIGN)
    @GetMapping("/campaigns/new")
    Screen blank() {
        return Screen.show("campaign/new", create(UUID.randomUUID(), new Typed(Map.of()), Complaints.NONE));
    }

    @Needs(Act.START_CAMPAIGN)
    @PostMapping("/campaigns")
    Screen create(Actor actor, @RequestParam Map<String, String> values) {
        Typed typed = new Typed(values);
        UUID id = typed.id("id").orElseGet(UUID::randomUUID);
        Complaints complaints = HeadForms.complaints(typed);
        if (!complaints.none()) {
            return Screen.show(422, "campaign/new", create(id, typed, complaints));
        }
        CampaignHead head = HeadForms.read(HeadForms.blank(new CampaignId(id)), typed);
        desk.create(head, HeadForms.audience(typed), actor.by());
        return Screen.goTo("/campaigns/" + id).saying("campaign.created");
    }

    @GetMapping("/campaigns/{id}/edit")
    Screen edit(Actor actor, @PathVariable UUID id) {
        CampaignTop top = tops.run(new CampaignId(id), "edit", actor);
        return Screen.show("campaign/amend", change(top, new Typed(Map.of()), Complaints.NONE, Optional.empty()));
    }

    @PostMapping("/campaigns/{id}")
    Screen update(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> values) {
        CampaignTop top = tops.run(new CampaignId(id), "edit", actor);
        Typed typed = new Typed(values);
        Complaints complaints = AmendController.withReason(HeadForms.complaints(typed), top, typed);
        if (!complaints.none()) {
            return Screen.show(422, "campaign/amend", change(top, typed, complaints, Optional.empty()));
        }
        Optional<Refusal> stale = amend.head(
                AmendController.wish(top, typed),
                HeadForms.read(top.head(), typed),
                HeadForms.audience(typed),
                actor.by());
        return stale.isPresent()
                ? Screen.show(422, "campaign/amend", change(top, typed, Complaints.NONE, stale))
                : Screen.goTo(top.path()).saying("amend.kept");
    }

    @Needs(Act.START_CAMPAIGN)
    @GetMapping("/campaigns/{id}/copy")
    Screen copy(Actor actor, @PathVariable UUID id) {
        CampaignTop top = tops.run(new CampaignId(id), "copy", actor);
        return Screen.show("campaign/new", copy(top, UUID.randomUUID(), new Typed(Map.of()), Complaints.NONE));
    }

    @Needs(Act.START_CAMPAIGN)
    @PostMapping("/campaigns/{id}/copies")
    Screen copied(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> values) {
        CampaignTop top = tops.run(new CampaignId(id), "copy", actor);
        Typed typed = new Typed(values);
        UUID made = typed.id("id").orElseGet(UUID::randomUUID);
        int years = typed.number("years").map(Number::intValue).orElse(1);
        Complaints complaints = Complaints.NONE;
        if (typed.text("title").isEmpty()) {
            complaints = complaints.with("title", "complaint.NotBlank");
        }
        if (years < 0 || years > MOST_YEARS) {
            complaints = complaints.with("years", "complaint.typeMismatch");
        }
        if (!complaints.none()) {
            return Screen.show(422, "campaign/new", copy(top, made, typed, complaints));
        }
        desk.copy(new CampaignId(made), top.head().id(), typed.text("title"), years, actor.by());
        return Screen.goTo("/campaigns/" + made).saying("campaign.copied");
    }

    private NewPage create(UUID id, Typed typed, Complaints complaints) {
        List<Field> fields = HeadForms.of(Optional.empty(), List.of(), units.on(LocalDate.now(clock)));
        return new NewPage(
                "campaigns.new", "new.lead", "/campaigns", id.toString(), ThingForms.typed(fields, typed), complaints);
    }

    private static NewPage copy(CampaignTop top, UUID id, Typed typed, Complaints complaints) {
        List<Field> fields = List.of(
                Field.text("title", top.head().title()),
                Field.number("years", "1").hinted("hint.years"));
        return new NewPage(
                "copy.title",
                "copy.lead",
                top.path() + "/copies",
                id.toString(),
                ThingForms.typed(fields, typed),
                complaints);
    }

    private AmendPage change(CampaignTop top, Typed typed, Complaints complaints, Optional<Refusal> stale) {
        List<Field> fields =
                HeadForms.of(Optional.of(top.head()), bodies.audience(top.head().id()), units.on(LocalDate.now(clock)));
        return new AmendPage(
                top,
                "amend.title.CAMPAIGN",
                new AmendPage.Place(top.path(), "head", 0),
                "",
                "",
                ThingForms.typed(fields, typed),
                typed.text("why"),
                top.head().version(),
                complaints,
                stale);
    }
}
