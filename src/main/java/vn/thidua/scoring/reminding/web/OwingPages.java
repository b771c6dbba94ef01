package vn.thidua.scoring.reminding.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.scoring.ScoringRoundId;
import vn.thidua.scoring.reminding.HeldReminders;
import vn.thidua.scoring.reminding.Owing;
import vn.thidua.scoring.reminding.Owings;
import vn.thidua.scoring.reminding.ScoreReminderDesk;
import vn.thidua.scoring.reminding.ScoreRuleDesk;
import vn.thidua.scoring.round.RoundReads;
import vn.thidua.scoring.round.RoundSight;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.scoring.round.Stage;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;

/** Makes the page of those who still have to score, for the office that runs the round; a fixed number of statements. */
@Component
class OwingPages {

    private final RoundReads rounds;
    private final RoundSight sight;
    private final Owings owings;
    private final ScoreReminderDesk desk;
    private final ScoreRuleDesk rules;
    private final Units units;
    private final Clock clock;

    OwingPages(
            RoundReads rounds,
            RoundSight sight,
            Owings owings,
            ScoreReminderDesk desk,
            ScoreRuleDesk rules,
            Units units,
            Clock clock) {
        this.rounds = rounds;
        this.sight = sight;
        this.owings = owings;
        this.desk = desk;
        this.rules = rules;
        this.units = units;
        this.clock = clock;
    }

    /**
     * Returns a round that the person runs.
     *
     * @throws NotFound for any other
     */
    ScoringRound run(UUID id, Actor actor) {
        return rounds.find(new ScoringRoundId(id))
                .filter(round -> sight.eyes(List.of(round), List.of(), actor).runs(round))
                .orElseThrow(() -> new NotFound("round " + id));
    }

    OwingPage of(ScoringRound round, Optional<Refusal> refusal, RuleForm form) {
        LocalDate today = LocalDate.now(clock);
        List<Owing> owing = owings.of(round);
        List<HeldReminders> held = desk.held(round.id());
        Map<UnitId, String> names = units.names(
                Stream.concat(owing.stream().map(Owing::unit), held.stream().flatMap(one -> one.units().stream()))
                        .distinct()
                        .toList(),
                today);
        Map<Stage, Map<UnitId, Instant>> last = desk.last(round.id());
        return new OwingPage(
                round,
                Stream.of(Stage.SELF, Stage.PEER, Stage.AGENCY)
                        .map(stage -> part(round, stage, owing, names, last.getOrDefault(stage, Map.of())))
                        .toList(),
                rules.rules(round.id()),
                held.stream()
                        .map(one -> new OwingPage.Held(one, named(one.units(), names)))
                        .toList(),
                today,
                refusal,
                form);
    }

    private static OwingPage.PartLines part(
            ScoringRound round, Stage stage, List<Owing> owing, Map<UnitId, String> names, Map<UnitId, Instant> last) {
        return new OwingPage.PartLines(
                stage,
                round.days().of(stage),
                owing.stream()
                        .filter(one -> one.stage() == stage)
                        .map(one -> new OwingPage.Line(
                                names.getOrDefault(one.unit(), ""), one.sheets(), last.get(one.unit())))
                        .toList());
    }

    private static List<String> named(List<UnitId> some, Map<UnitId, String> names) {
        return some.stream().map(unit -> names.getOrDefault(unit, "")).sorted().toList();
    }
}
