package vn.thidua.scoring.ranking.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.ScoringRoundId;
import vn.thidua.scoring.ranking.FinalReads;
import vn.thidua.scoring.ranking.Seat;
import vn.thidua.scoring.ranking.Standings;
import vn.thidua.scoring.ranking.Supposition;
import vn.thidua.scoring.round.RoundReads;
import vn.thidua.scoring.round.RoundSight;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.scoring.scale.Scale;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** Lets those who see all sheets try what would become of places; nothing is stored. */
@Controller
@Needs(Act.SEE_SCORES)
class TrialRankingController {

    private static final String TRIAL = RankingController.GROUP + "/trial";
    private static final String TEMPLATE = "scores/trial";

    private final RoundReads rounds;
    private final RoundSight sight;
    private final Standings standings;
    private final FinalReads finals;

    TrialRankingController(RoundReads rounds, RoundSight sight, Standings standings, FinalReads finals) {
        this.rounds = rounds;
        this.sight = sight;
        this.standings = standings;
        this.finals = finals;
    }

    @GetMapping(TRIAL)
    Screen begin(Actor actor, @PathVariable UUID round, @PathVariable UUID group) {
        Asked asked = asked(round, group, actor);
        return Screen.show(TEMPLATE, page(asked, TrialForm.empty(asked.scale()), Optional.empty(), Optional.empty()));
    }

    /** Works places out anew; the form is sent back with them. */
    @PostMapping(TRIAL)
    Screen work(
            Actor actor,
            @PathVariable UUID round,
            @PathVariable UUID group,
            @RequestParam MultiValueMap<String, String> sent) {
        Asked asked = asked(round, group, actor);
        TrialForm form = TrialForm.typed(sent, asked.units(), asked.scale());
        if (form.faulty()) {
            return Screen.show(422, TEMPLATE, page(asked, form, Optional.empty(), Optional.empty()));
        }
        if (form.blank()) {
            return Screen.show(TEMPLATE, page(asked, form, Optional.empty(), Optional.empty()));
        }
        try {
            return Screen.show(
                    TEMPLATE,
                    page(
                            asked,
                            form,
                            Optional.of(result(asked, form.supposed(asked.scale()), sent)),
                            Optional.empty()));
        } catch (Refused no) {
            return Screen.show(422, TEMPLATE, page(asked, form, Optional.empty(), Optional.of(no.refusal())));
        }
    }

    private record Asked(ScoringRound round, ScoringRound.Group group, Standings.Standing now, TrialUnits units) {

        Scale scale() {
            return now.scores().scoring().scale();
        }
    }

    private Asked asked(UUID id, UUID groupId, Actor actor) {
        ScoringRound round = rounds.find(new ScoringRoundId(id)).orElseThrow(() -> new NotFound("round " + id));
        ScoringRound.Group group = round.group(groupId).orElseThrow(() -> new NotFound("group " + groupId));
        if (!sight.eyes(List.of(round), List.of(), actor).seesAll(round)) {
            throw new NotFound("places of " + groupId);
        }
        Standings.Standing now = standings.of(round, group);
        return new Asked(round, group, now, TrialUnits.of(now));
    }

    private TrialResult result(Asked asked, Supposition supposed, MultiValueMap<String, String> sent) {
        Map<UnitId, Seat> now = new HashMap<>();
        Seat.of(asked.now()).forEach(seat -> now.put(seat.unit(), seat));
        List<TrialResult.Line> all = Seat.of(standings.supposing(asked.round(), asked.group(), supposed)).stream()
                .map(seat -> new TrialResult.Line(
                        asked.units().name(seat.unit()),
                        now.get(seat.unit()),
                        seat,
                        supposed.points().containsKey(seat.unit())
                                || supposed.figures().containsKey(seat.unit())))
                .toList();
        List<TrialResult.Line> gone = Seat.of(asked.now()).stream()
                .filter(seat -> supposed.gone().contains(seat.unit()))
                .map(seat -> new TrialResult.Line(asked.units().name(seat.unit()), seat, null, true))
                .toList();
        return TrialResult.of(
                all, gone, TrialForm.number(sent.getFirst("results")).orElse(1), "moved".equals(sent.getFirst("list")));
    }

    private TrialRankingPage page(
            Asked asked, TrialForm form, Optional<TrialResult> result, Optional<Refusal> refusal) {
        return new TrialRankingPage(
                asked.round(),
                asked.group(),
                finals.closed(asked.group().id()),
                asked.scale(),
                asked.units().all(),
                form,
                result,
                refusal);
    }
}
