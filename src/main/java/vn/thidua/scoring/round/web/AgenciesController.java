package vn.thidua.scoring.round.web;

import java.time.Clock;
import java.time.LocalDate;
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
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.scoring.ScoringRoundId;
import vn.thidua.scoring.round.AgencyDesk;
import vn.thidua.scoring.round.RoundRules;
import vn.thidua.scoring.round.RoundScores;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.scoring.scale.Criterion;
import vn.thidua.scoring.scale.Scale;
import vn.thidua.scoring.scale.Way;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** Lets the office say which units verify what a scale leaves to agencies. */
@Controller
@Needs(Act.RUN_SCORING)
class AgenciesController {

    private static final String AGENCIES = RoundsController.ROUND + "/agencies";
    private static final String TEMPLATE = "scores/agencies";
    private static final String FIELD = "a.";

    private final RoundGround ground;
    private final RoundScores scores;
    private final AskableBodies bodies;
    private final AgencyDesk desk;
    private final Units units;
    private final Clock clock;

    AgenciesController(
            RoundGround ground, RoundScores scores, AskableBodies bodies, AgencyDesk desk, Units units, Clock clock) {
        this.ground = ground;
        this.scores = scores;
        this.bodies = bodies;
        this.desk = desk;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping(AGENCIES)
    Screen show(Actor actor, @PathVariable UUID round) {
        ScoringRound seen = ground.run(new ScoringRoundId(round), actor);
        return Screen.show(TEMPLATE, page(seen, seen.agencies(), Optional.empty(), actor));
    }

    @PostMapping(AGENCIES)
    Screen change(
            Actor actor,
            @PathVariable UUID round,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam Map<String, String> fields) {
        ScoringRound seen = ground.run(new ScoringRoundId(round), actor);
        Map<String, UnitId> chosen =
                chosen(seen, fields, bodies.of(actor, seen.agencies().values()));
        try {
            int changed = desk.change(seen.id(), chosen, version, actor.by());
            return Screen.goTo("/scores/" + round).saying(changed == 0 ? "agencies.same" : "agencies.saved", changed);
        } catch (Refused no) {
            // The page carries the version of this moment: who sends it again has seen what somebody else chose.
            return Screen.show(
                    409,
                    TEMPLATE,
                    page(ground.run(new ScoringRoundId(round), actor), chosen, Optional.of(no.refusal()), actor));
        }
    }

    private static Map<String, UnitId> chosen(
            ScoringRound round, Map<String, String> fields, List<NewRoundPage.Body> bodies) {
        Map<String, UnitId> chosen = new HashMap<>(round.agencies());
        chosen.replaceAll((name, unit) -> NewRoundForm.id(fields.getOrDefault(FIELD + name, ""))
                .map(UnitId::new)
                .filter(one -> bodies.stream().anyMatch(body -> body.unit().equals(one)))
                .orElse(unit));
        return chosen;
    }

    private AgenciesPage page(ScoringRound round, Map<String, UnitId> chosen, Optional<Refusal> refusal, Actor actor) {
        List<NewRoundPage.Body> bodies = this.bodies.of(actor, round.agencies().values());
        Map<UnitId, String> names = new HashMap<>();
        bodies.forEach(body -> names.put(body.unit(), body.name()));
        LocalDate today = LocalDate.now(clock);
        Map<UnitId, ?> living = units.levels(List.copyOf(round.agencies().values()), today);
        Scale scale = scores.scale(round);
        return new AgenciesPage(
                round,
                round.version(),
                RoundRules.agencies(scale).stream()
                        .filter(round.agencies()::containsKey)
                        .map(name -> {
                            UnitId now = round.agencies().getOrDefault(name, actor.unit());
                            return new AgenciesPage.Line(
                                    name,
                                    names.getOrDefault(now, ""),
                                    !living.containsKey(now),
                                    chosen.getOrDefault(name, now),
                                    criteria(scale, name));
                        })
                        .toList(),
                bodies,
                desk.whyNot(round),
                refusal);
    }

    private static List<String> criteria(Scale scale, String name) {
        return scale.criteria().stream()
                .filter(one -> one.way() instanceof Way.Expert expert
                        && expert.agencies().contains(name))
                .map(Criterion::title)
                .toList();
    }
}
