package vn.thidua.scoring.round.web;

import java.util.HashMap;
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
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.ScoringRoundId;
import vn.thidua.scoring.domain.ScaleReads;
import vn.thidua.scoring.domain.ScaleVersion;
import vn.thidua.scoring.editing.ScaleDifference;
import vn.thidua.scoring.round.MeantTarget;
import vn.thidua.scoring.round.RescaleDesk;
import vn.thidua.scoring.round.RescaleEffects;
import vn.thidua.scoring.round.RoundRules;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** Lets the office move an open round to a newer version of its scale, after showing what that does. */
@Controller
@Needs(Act.RUN_SCORING)
class RescaleController {

    private static final String SCALE = RoundsController.ROUND + "/scale";
    private static final int LONGEST = 1000;

    private final RoundGround ground;
    private final RescaleDesk desk;
    private final RescaleEffects effects;
    private final ScaleReads scales;
    private final AskableBodies bodies;

    RescaleController(
            RoundGround ground, RescaleDesk desk, RescaleEffects effects, ScaleReads scales, AskableBodies bodies) {
        this.ground = ground;
        this.desk = desk;
        this.effects = effects;
        this.scales = scales;
        this.bodies = bodies;
    }

    @GetMapping(SCALE)
    Screen show(Actor actor, @PathVariable UUID round, @RequestParam Optional<UUID> to) {
        ScoringRound seen = ground.run(new ScoringRoundId(round), actor);
        Map<String, String> fields = to.map(id -> Map.of("to", id.toString())).orElse(Map.of());
        return Screen.show("scores/rescale", page(seen, fields, Complaints.NONE, Optional.empty(), actor));
    }

    @PostMapping(SCALE)
    Screen move(Actor actor, @PathVariable UUID round, @RequestParam Map<String, String> fields) {
        ScoringRound seen = ground.run(new ScoringRoundId(round), actor);
        RescalePage page = page(seen, fields, Complaints.NONE, Optional.empty(), actor);
        ScaleVersion to = page.to().orElseThrow(() -> new NotFound("a newer scale of " + round));
        String why = fields.getOrDefault("why", "");
        if (why.isBlank() || why.length() > LONGEST) {
            Complaints complaints =
                    Complaints.NONE.with("why", why.isBlank() ? "complaint.NotBlank" : "score.longReason");
            return Screen.show(422, "scores/rescale", page(seen, fields, complaints, Optional.empty(), actor));
        }
        String version = fields.getOrDefault("version", "");
        try {
            desk.move(
                    seen.id(),
                    to.id(),
                    meanings(page.bindings(), page.agencies()),
                    version.matches("\\d{1,18}") ? Long.parseLong(version) : -1,
                    why,
                    actor.by());
        } catch (Refused no) {
            return Screen.show(
                    409, "scores/rescale", page(seen, fields, Complaints.NONE, Optional.of(no.refusal()), actor));
        }
        return Screen.goTo("/scores/" + round).saying("rescale.done");
    }

    private RescalePage page(
            ScoringRound round,
            Map<String, String> fields,
            Complaints complaints,
            Optional<Refusal> refusal,
            Actor actor) {
        ScaleVersion now = scales.find(round.scale()).orElseThrow(() -> new NotFound("scale " + round.scale()));
        List<ScaleVersion> newer = desk.newer(round);
        Optional<ScaleVersion> to = newer.stream()
                .filter(one -> one.id().toString().equals(fields.get("to")))
                .findFirst()
                .or(() -> newer.stream().findFirst());
        List<CampaignTarget> targets = List.copyOf(ground.targets(round).values());
        List<NewRoundPage.Binding> bindings =
                to.map(one -> bindings(round, one, targets, fields)).orElse(List.of());
        List<NewRoundPage.Agency> agencies =
                to.map(one -> agencies(round, one, fields)).orElse(List.of());
        return new RescalePage(
                round,
                now,
                to,
                newer,
                to.map(one -> ScaleDifference.of(now.name(), now.body(), one.name(), one.body()))
                        .orElse(List.of()),
                to.map(one -> effects.of(round, one.id(), meanings(bindings, agencies))),
                targets,
                bindings,
                agencies,
                bodies.of(actor, round.agencies().values()),
                fields.getOrDefault("why", ""),
                complaints,
                desk.whyNot(round),
                refusal);
    }

    private static RescaleDesk.Meanings meanings(
            List<NewRoundPage.Binding> bindings, List<NewRoundPage.Agency> agencies) {
        Map<String, UUID> targets = new HashMap<>();
        bindings.forEach(one -> {
            if (one.target() != null) {
                targets.put(one.quantity().name(), one.target());
            }
        });
        Map<String, UnitId> units = new HashMap<>();
        agencies.forEach(one -> {
            if (one.unit() != null) {
                units.put(one.name(), one.unit());
            }
        });
        return new RescaleDesk.Meanings(targets, units);
    }

    /** What was chosen, else what it meant so far, else what seems meant. */
    private static List<NewRoundPage.Binding> bindings(
            ScoringRound round, ScaleVersion to, List<CampaignTarget> targets, Map<String, String> fields) {
        return to.body().quantities().stream()
                .filter(one -> one.origin().needsTarget())
                .map(one -> new NewRoundPage.Binding(
                        one,
                        NewRoundForm.id(fields.getOrDefault("t." + one.name(), ""))
                                .filter(id -> targets.stream()
                                        .anyMatch(target -> target.id().equals(id)))
                                .or(() -> Optional.ofNullable(round.targets().get(one.name())))
                                .or(() -> MeantTarget.of(one, targets).map(CampaignTarget::id))
                                .orElse(null)))
                .toList();
    }

    private static List<NewRoundPage.Agency> agencies(ScoringRound round, ScaleVersion to, Map<String, String> fields) {
        return RoundRules.agencies(to.body()).stream()
                .map(name -> new NewRoundPage.Agency(
                        name,
                        NewRoundForm.id(fields.getOrDefault("a." + name, ""))
                                .map(UnitId::new)
                                .orElse(round.agencies().get(name))))
                .toList();
    }
}
