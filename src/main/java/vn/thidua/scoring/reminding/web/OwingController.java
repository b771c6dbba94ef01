package vn.thidua.scoring.reminding.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.scoring.ScoringRoundId;
import vn.thidua.scoring.reminding.Owing;
import vn.thidua.scoring.reminding.Owings;
import vn.thidua.scoring.reminding.ScoreReminderDesk;
import vn.thidua.scoring.round.RoundReads;
import vn.thidua.scoring.round.RoundSight;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.scoring.round.Stage;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** Shows the office who still has to score, and reminds them all when it says so. */
@Controller
@Needs(Act.RUN_SCORING)
class OwingController {

    private static final String OWING = "/scores/{round}/owing";

    private final RoundReads rounds;
    private final RoundSight sight;
    private final Owings owings;
    private final ScoreReminderDesk desk;
    private final Units units;
    private final Clock clock;

    OwingController(
            RoundReads rounds, RoundSight sight, Owings owings, ScoreReminderDesk desk, Units units, Clock clock) {
        this.rounds = rounds;
        this.sight = sight;
        this.owings = owings;
        this.desk = desk;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping(OWING)
    Screen show(Actor actor, @PathVariable UUID round) {
        return Screen.show("scores/owing", page(run(round, actor), Optional.empty()));
    }

    @PostMapping(OWING + "/{stage}")
    Screen remind(Actor actor, @PathVariable UUID round, @PathVariable Stage stage) {
        ScoringRound seen = run(round, actor);
        try {
            int told = desk.remind(seen.id(), stage, actor.by());
            return Screen.goTo("/scores/" + round + "/owing").saying("owing.reminded", told);
        } catch (Refused no) {
            return Screen.show(409, "scores/owing", page(seen, Optional.of(no.refusal())));
        }
    }

    private ScoringRound run(UUID id, Actor actor) {
        return rounds.find(new ScoringRoundId(id))
                .filter(round -> sight.eyes(List.of(round), List.of(), actor).runs(round))
                .orElseThrow(() -> new NotFound("round " + id));
    }

    private OwingPage page(ScoringRound round, Optional<Refusal> refusal) {
        LocalDate today = LocalDate.now(clock);
        List<Owing> owing = owings.of(round);
        Map<UnitId, String> names =
                units.names(owing.stream().map(Owing::unit).distinct().toList(), today);
        List<OwingPage.PartLines> parts = new ArrayList<>();
        parts.add(part(round, Stage.SELF, round.days().self(), owing, names));
        parts.add(part(round, Stage.PEER, round.days().peer(), owing, names));
        parts.add(part(round, Stage.AGENCY, round.days().verified(), owing, names));
        return new OwingPage(round, parts, today, refusal);
    }

    private OwingPage.PartLines part(
            ScoringRound round, Stage stage, LocalDate lastDay, List<Owing> owing, Map<UnitId, String> names) {
        Map<UnitId, Instant> last = desk.last(round.id(), stage);
        return new OwingPage.PartLines(
                stage,
                lastDay,
                owing.stream()
                        .filter(one -> one.stage() == stage)
                        .map(one -> new OwingPage.Line(
                                names.getOrDefault(one.unit(), ""), one.sheets(), last.get(one.unit())))
                        .toList());
    }
}
