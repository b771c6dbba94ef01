package vn.thidua.commendation.web;

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
import vn.thidua.commendation.AwardRoundId;
import vn.thidua.commendation.round.AwardRound;
import vn.thidua.commendation.round.AwardRoundDesk;
import vn.thidua.commendation.round.AwardRoundSight;
import vn.thidua.commendation.round.PlannedRounds;
import vn.thidua.commendation.round.RoundState;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** Shows rounds of commendation, and lets the office write, open and close them. */
@Controller
@Needs(Act.RUN_AWARDS)
class AwardRoundController {

    static final String ROUND = "/awards/rounds/{id}";

    private static final String FORM = "commendation/form";

    private final AwardRoundPages pages;
    private final AwardRoundDesk desk;
    private final AwardRoundSight sight;
    private final PlannedRounds planned;

    AwardRoundController(AwardRoundPages pages, AwardRoundDesk desk, AwardRoundSight sight, PlannedRounds planned) {
        this.pages = pages;
        this.desk = desk;
        this.sight = sight;
        this.planned = planned;
    }

    @Needs(Act.SEE_ROUNDS)
    @GetMapping("/awards")
    Screen list(Actor actor) {
        return Screen.show("commendation/list", pages.list(actor));
    }

    @Needs(Act.SEE_ROUNDS)
    @GetMapping(ROUND)
    Screen show(Actor actor, @PathVariable UUID id) {
        return Screen.show("commendation/round", pages.show(new AwardRoundId(id), "", Optional.empty(), actor));
    }

    /** An empty form, or one filled with what the plan of a campaign promises. */
    @GetMapping("/awards/rounds/new")
    Screen create(Actor actor, @RequestParam Optional<UUID> campaign) {
        UUID id = UUID.randomUUID();
        AwardRound round = campaign.map(from -> planned.of(new CampaignId(from), id, actor))
                .orElseGet(() -> planned.empty(id, actor));
        return form(200, AwardRoundForm.of(round), true, false, Optional.empty());
    }

    @PostMapping("/awards/rounds")
    Screen begin(Actor actor, @RequestParam Map<String, String> fields) {
        AwardRoundForm form = AwardRoundForm.typed(id(fields), fields);
        if (fields.containsKey("more")) {
            return form(200, form.longer(2), true, false, Optional.empty());
        }
        try {
            desk.begin(form.round(sight.body(actor)), actor);
        } catch (Refused no) {
            return form(422, form, true, false, Optional.of(no.refusal()));
        }
        return Screen.goTo("/awards/rounds/" + form.id()).saying("awards.kept");
    }

    @GetMapping(ROUND + "/edit")
    Screen edit(Actor actor, @PathVariable UUID id) {
        AwardRound round = sight.run(new AwardRoundId(id), actor);
        return form(200, AwardRoundForm.of(round), false, round.state() != RoundState.DRAFT, Optional.empty());
    }

    @PostMapping(ROUND)
    Screen change(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> fields) {
        AwardRound there = sight.run(new AwardRoundId(id), actor);
        boolean open = there.state() != RoundState.DRAFT;
        AwardRoundForm form = AwardRoundForm.typed(id.toString(), fields);
        if (fields.containsKey("more")) {
            return form(200, form.longer(2), false, open, Optional.empty());
        }
        try {
            desk.change(form.round(there.owner()), form.why(), actor);
        } catch (Refused no) {
            return form(422, form, false, open, Optional.of(no.refusal()));
        }
        return Screen.goTo(there.path()).saying("awards.kept");
    }

    @PostMapping(ROUND + "/opening")
    Screen open(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String why) {
        return move(actor, id, why, "awards.opened", () -> desk.open(new AwardRoundId(id), why, actor));
    }

    @PostMapping(ROUND + "/closing")
    Screen close(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String why) {
        return move(actor, id, why, "awards.closed", () -> desk.close(new AwardRoundId(id), why, actor));
    }

    private Screen move(Actor actor, UUID id, String why, String said, Runnable act) {
        try {
            act.run();
        } catch (Refused no) {
            return Screen.show(
                    422, "commendation/round", pages.show(new AwardRoundId(id), why, Optional.of(no.refusal()), actor));
        }
        return Screen.goTo("/awards/rounds/" + id).saying(said);
    }

    private Screen form(int status, AwardRoundForm form, boolean fresh, boolean needsWhy, Optional<Refusal> refusal) {
        String campaign =
                form.campaign().isEmpty() ? "" : pages.campaign(new CampaignId(UUID.fromString(form.campaign())));
        return Screen.show(
                status, FORM, new AwardRoundFormPage(form, fresh, needsWhy, campaign, pages.forms(), refusal));
    }

    private static String id(Map<String, String> fields) {
        String id = fields.getOrDefault("id", "");
        if (!id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw new NotFound("round " + id);
        }
        return id;
    }
}
