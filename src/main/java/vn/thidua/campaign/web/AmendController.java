package vn.thidua.campaign.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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

/**
 * Puts contents, targets, assignments, deadlines and commendations into campaigns, changes them and takes them out. The form of a thing stands in place of
 * its row where htmx asks for it, on a page of its own without.
 */
@Controller
@Needs(Act.RUN_CAMPAIGN)
class AmendController {

    private static final String THING = "/campaigns/{id}/{things}";

    private final CampaignTops tops;
    private final ThingReads things;
    private final BodyReads bodies;
    private final ThingRows rows;
    private final AmendDesk desk;

    AmendController(CampaignTops tops, ThingReads things, BodyReads bodies, ThingRows rows, AmendDesk desk) {
        this.tops = tops;
        this.things = things;
        this.bodies = bodies;
        this.rows = rows;
        this.desk = desk;
    }

    /** What was typed and what stands against it. */
    private record Attempt(Typed typed, Complaints complaints, Optional<Refusal> stale) {

        private static final Attempt NONE = new Attempt(new Typed(Map.of()), Complaints.NONE, Optional.empty());
    }

    @GetMapping(THING + "/new")
    Screen create(Actor actor, @PathVariable UUID id, @PathVariable String things) {
        CampaignTop top = tops.run(new CampaignId(id), tab(things), actor);
        return form(200, top, things, UUID.randomUUID(), Optional.empty(), Attempt.NONE);
    }

    @GetMapping(THING + "/{thing}/edit")
    Screen edit(Actor actor, @PathVariable UUID id, @PathVariable String things, @PathVariable UUID thing) {
        CampaignTop top = tops.run(new CampaignId(id), tab(things), actor);
        return form(200, top, things, thing, Optional.of(there(top, things, thing)), Attempt.NONE);
    }

    /** Puts the row back in place of its form. */
    @GetMapping(THING + "/{thing}")
    Screen show(Actor actor, @PathVariable UUID id, @PathVariable String things, @PathVariable UUID thing) {
        CampaignTop top = tops.run(new CampaignId(id), tab(things), actor);
        there(top, things, thing);
        return Screen.partOr(() -> row(top, actor, things, thing, ""), () -> Screen.goTo(list(top) + "#row-" + thing));
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
        ThingReader reader = new ThingReader(
                typed,
                before,
                thing,
                ord,
                this.things.of(top.head().id(), CampaignThing.Sort.CONTENT).stream()
                        .map(CampaignThing::id)
                        .collect(Collectors.toSet()));
        CampaignThing wanted = reader.read(sort(things));
        Complaints complaints = withReason(reader.complaints(), top, typed);
        Optional<Refusal> stale = complaints.none() ? desk.put(wish(top, typed), wanted, actor.by()) : Optional.empty();
        if (!complaints.none() || stale.isPresent()) {
            return form(422, top, things, thing, before, new Attempt(typed, complaints, stale));
        }
        return Screen.partOr(
                () -> row(top, actor, things, thing, "amend.kept"),
                () -> Screen.goTo(list(top) + "#row-" + thing).saying("amend.kept"));
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
        CampaignThing there = there(top, things, thing);
        Complaints complaints = withReason(Complaints.NONE, top, typed);
        Optional<Refusal> stale =
                complaints.none() ? desk.remove(wish(top, typed), sort(things), thing, actor.by()) : Optional.empty();
        if (!complaints.none() || stale.isPresent()) {
            return form(422, top, things, thing, Optional.of(there), new Attempt(typed, complaints, stale));
        }
        return Screen.partOr(
                () -> row(top, actor, things, thing, "amend.removed"),
                () -> Screen.goTo(list(top)).saying("amend.removed"));
    }

    private Screen.Show row(CampaignTop before, Actor actor, String things, UUID thing, String said) {
        CampaignTop top = said.isEmpty() ? before : tops.run(before.head().id(), before.tab(), actor);
        return Screen.show(
                "campaign/_row",
                new RowPage(
                        top,
                        ThingRows.place(path(top, things, thing), sort(things), thing),
                        rows.find(top, actor, sort(things), thing),
                        said,
                        before.head().version()));
    }

    private Screen form(
            int status, CampaignTop top, String things, UUID thing, Optional<CampaignThing> there, Attempt attempt) {
        List<Field> fields =
                ThingForms.of(sort(things), there, bodies.contents(top.head().id()));
        String path = path(top, things, thing);
        AmendPage page = new AmendPage(
                top,
                "amend.title." + sort(things),
                ThingRows.place(path, sort(things), thing),
                there.isPresent() ? path + "/removal" : "",
                there.map(one -> one.source().quote()).orElse(""),
                ThingForms.typed(fields, attempt.typed()),
                attempt.typed().text("why"),
                top.head().version(),
                attempt.complaints(),
                attempt.stale());
        return Screen.show(status, "campaign/amend", page).orPart("campaign/_amend");
    }

    private CampaignThing there(CampaignTop top, String things, UUID thing) {
        return this.things
                .find(top.head().id(), sort(things), thing)
                .orElseThrow(() -> new NotFound(things + " " + thing));
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

    private static String path(CampaignTop top, String things, UUID thing) {
        return top.path() + "/" + things + "/" + thing;
    }

    private static String list(CampaignTop top) {
        return top.path() + "/" + top.tab();
    }

    private static String tab(String things) {
        return things.equals("deadlines") ? "calendar" : things;
    }
}
