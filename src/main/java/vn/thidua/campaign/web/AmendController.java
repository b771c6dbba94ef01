package vn.thidua.campaign.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
import vn.thidua.campaign.domain.CampaignThing;
import vn.thidua.campaign.domain.ThingReads;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Screen;

/** Puts contents, targets, assignments, deadlines and commendations into campaigns, changes them and takes them out. */
@Controller
@Needs(Act.RUN_CAMPAIGN)
class AmendController {

    private static final String THING = "/campaigns/{id}/{things}";

    private final CampaignTops tops;
    private final ThingReads things;
    private final BodyReads bodies;
    private final AmendDesk desk;

    AmendController(CampaignTops tops, ThingReads things, BodyReads bodies, AmendDesk desk) {
        this.tops = tops;
        this.things = things;
        this.bodies = bodies;
        this.desk = desk;
    }

    @GetMapping(THING + "/new")
    Screen create(Actor actor, @PathVariable UUID id, @PathVariable String things) {
        CampaignTop top = tops.run(new CampaignId(id), tab(things), actor);
        return Screen.show(
                "campaign/amend",
                page(
                        top,
                        things,
                        UUID.randomUUID(),
                        Optional.empty(),
                        new Typed(Map.of()),
                        Complaints.NONE,
                        Optional.empty()));
    }

    @GetMapping(THING + "/{thing}/edit")
    Screen edit(Actor actor, @PathVariable UUID id, @PathVariable String things, @PathVariable UUID thing) {
        CampaignTop top = tops.run(new CampaignId(id), tab(things), actor);
        CampaignThing there = this.things
                .find(top.head().id(), sort(things), thing)
                .orElseThrow(() -> new NotFound(things + " " + thing));
        return Screen.show(
                "campaign/amend",
                page(top, things, thing, Optional.of(there), new Typed(Map.of()), Complaints.NONE, Optional.empty()));
    }

    @PostMapping(THING + "/{thing}")
    Screen put(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String things,
            @PathVariable UUID thing,
            @RequestParam Map<String, String> values) {
        CampaignTop top = tops.run(new CampaignId(id), tab(things), actor);
        Typed typed = new Typed(values);
        Optional<CampaignThing> before = this.things.find(top.head().id(), sort(things), thing);
        int ord = this.things.of(top.head().id(), sort(things)).stream()
                        .mapToInt(CampaignThing::ord)
                        .max()
                        .orElse(0)
                + 1;
        ThingReader reader = new ThingReader(typed, before, thing, ord);
        CampaignThing wanted = reader.read(sort(things));
        Complaints complaints = withReason(reader.complaints(), top, typed);
        if (!complaints.none()) {
            return Screen.show(
                    422, "campaign/amend", page(top, things, thing, before, typed, complaints, Optional.empty()));
        }
        Optional<Refusal> stale = desk.put(wish(top, typed), wanted, actor.by());
        return stale.isPresent()
                ? Screen.show(422, "campaign/amend", page(top, things, thing, before, typed, Complaints.NONE, stale))
                : Screen.goTo(top.path() + "/" + tab(things)).saying("amend.kept");
    }

    @PostMapping(THING + "/{thing}/removal")
    Screen remove(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String things,
            @PathVariable UUID thing,
            @RequestParam Map<String, String> values) {
        CampaignTop top = tops.run(new CampaignId(id), tab(things), actor);
        Typed typed = new Typed(values);
        CampaignThing there = this.things
                .find(top.head().id(), sort(things), thing)
                .orElseThrow(() -> new NotFound(things + " " + thing));
        Complaints complaints = withReason(Complaints.NONE, top, typed);
        Optional<Refusal> stale =
                complaints.none() ? desk.remove(wish(top, typed), sort(things), thing, actor.by()) : Optional.empty();
        return complaints.none() && stale.isEmpty()
                ? Screen.goTo(top.path() + "/" + tab(things)).saying("amend.removed")
                : Screen.show(
                        422, "campaign/amend", page(top, things, thing, Optional.of(there), typed, complaints, stale));
    }

    private AmendPage page(
            CampaignTop top,
            String things,
            UUID thing,
            Optional<CampaignThing> there,
            Typed typed,
            Complaints complaints,
            Optional<Refusal> stale) {
        List<Field> fields =
                ThingForms.of(sort(things), there, bodies.contents(top.head().id()));
        String action = top.path() + "/" + things + "/" + thing;
        return new AmendPage(
                top,
                "amend.title." + sort(things),
                action,
                there.isPresent() ? action + "/removal" : "",
                there.map(one -> one.source().quote()).orElse(""),
                ThingForms.typed(fields, typed),
                typed.text("why"),
                top.head().version(),
                complaints,
                stale);
    }

    static Complaints withReason(Complaints complaints, CampaignTop top, Typed typed) {
        return !top.head().draft() && typed.text("why").isEmpty()
                ? complaints.with("why", "complaint.why")
                : complaints;
    }

    static AmendDesk.Wish wish(CampaignTop top, Typed typed) {
        return new AmendDesk.Wish(top.head().id(), typed.version(), typed.text("why"));
    }

    private static CampaignThing.Sort sort(String things) {
        return Arrays.stream(CampaignThing.Sort.values())
                .filter(sort -> things.equals(sort.name().toLowerCase(Locale.ROOT) + "s"))
                .findFirst()
                .orElseThrow(() -> new NotFound(things));
    }

    private static String tab(String things) {
        return things.equals("deadlines") ? "calendar" : things;
    }
}
