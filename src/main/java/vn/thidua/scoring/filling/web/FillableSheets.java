package vn.thidua.scoring.filling.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.ScoringRoundId;
import vn.thidua.scoring.filling.ScoreBook;
import vn.thidua.scoring.filling.ScoreColumn;
import vn.thidua.scoring.round.Eyes;
import vn.thidua.scoring.round.FinalPlaces;
import vn.thidua.scoring.round.RoundReads;
import vn.thidua.scoring.round.RoundScores;
import vn.thidua.scoring.round.RoundSight;
import vn.thidua.scoring.round.ScoreSheet;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.scoring.round.SheetDesk;
import vn.thidua.scoring.round.SheetRules;
import vn.thidua.scoring.round.Stage;
import vn.thidua.scoring.scale.Scale;
import vn.thidua.shared.NotFound;

/** Finds the sheets of a round that a person can score at this moment, part by part. */
@Component
class FillableSheets {

    private final RoundReads rounds;
    private final RoundSight sight;
    private final RoundScores scores;
    private final FinalPlaces finals;
    private final Clock clock;

    FillableSheets(RoundReads rounds, RoundSight sight, RoundScores scores, FinalPlaces finals, Clock clock) {
        this.rounds = rounds;
        this.sight = sight;
        this.scores = scores;
        this.finals = finals;
        this.clock = clock;
    }

    /**
     * What a person can fill.
     *
     * @param all the parts in which there is anything
     * @param part the one that was asked for, else the last of them
     */
    record Mine(ScoringRound round, Set<Stage> all, Stage part, ScoreBook.Sheets sheets) {}

    /**
     * Returns what a person can fill.
     *
     * @throws NotFound where that is nothing
     */
    Mine of(ScoringRoundId id, Optional<Stage> wish, Actor actor) {
        ScoringRound round = rounds.find(id).orElseThrow(() -> new NotFound("round " + id));
        Scale scale = scores.scale(round);
        List<ScoreSheet> sheets = rounds.sheets(id);
        Eyes eyes = sight.eyes(List.of(round), sheets, actor);
        Set<UUID> closed = finals.closed(
                round.groups().stream().map(ScoringRound.Group::id).toList());
        LocalDate today = LocalDate.now(clock);
        Map<Stage, List<ScoreSheet>> open = new EnumMap<>(Stage.class);
        for (ScoreSheet sheet : sheets) {
            for (Stage stage : eyes.parts(round, sheet)) {
                boolean over = closed.contains(sheet.group());
                if (SheetRules.whyNotScore(round, scale, sheet, stage, over, today)
                        .isEmpty()) {
                    open.computeIfAbsent(stage, none -> new ArrayList<>()).add(sheet);
                }
            }
        }
        Stage part = wish.filter(open::containsKey)
                .or(() -> open.keySet().stream().max(Comparator.naturalOrder()))
                .orElseThrow(() -> new NotFound("sheets to fill of " + id));
        List<ScoreSheet> mine = open.getOrDefault(part, List.of());
        List<SheetDesk.Part> parts = mine.stream()
                .map(sheet -> new SheetDesk.Part(sheet.id(), part, unit(part, sheet, actor)))
                .toList();
        return new Mine(
                round,
                open.keySet(),
                part,
                new ScoreBook.Sheets(scores.of(round, mine), parts, ScoreColumn.of(round, scale, part, actor.unit())));
    }

    private static UnitId unit(Stage part, ScoreSheet sheet, Actor actor) {
        return switch (part) {
            case SELF -> sheet.unit();
            case PEER -> Objects.requireNonNullElse(sheet.peer(), actor.unit());
            case AGENCY, OFFICE -> actor.unit();
        };
    }
}
