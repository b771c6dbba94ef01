package vn.thidua.scoring.round.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.scoring.ScoringRoundId;
import vn.thidua.scoring.domain.ScaleReads;
import vn.thidua.scoring.domain.ScaleVersion;
import vn.thidua.scoring.round.Eyes;
import vn.thidua.scoring.round.FinalPlaces;
import vn.thidua.scoring.round.OpenSheet;
import vn.thidua.scoring.round.RoundReads;
import vn.thidua.scoring.round.RoundRules;
import vn.thidua.scoring.round.RoundScores;
import vn.thidua.scoring.round.RoundSight;
import vn.thidua.scoring.round.ScoreSheet;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.scoring.round.SheetRules;
import vn.thidua.scoring.scale.Scale;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Paging;

/** Makes the pages of rounds, for those who may see them. */
@Component
class RoundPages {

    private final RoundReads rounds;
    private final RoundScores scores;
    private final RoundSight sight;
    private final ScaleReads scales;
    private final FinalPlaces finals;
    private final Units units;
    private final Clock clock;

    RoundPages(
            RoundReads rounds,
            RoundScores scores,
            RoundSight sight,
            ScaleReads scales,
            FinalPlaces finals,
            Units units,
            Clock clock) {
        this.rounds = rounds;
        this.scores = scores;
        this.sight = sight;
        this.scales = scales;
        this.finals = finals;
        this.units = units;
        this.clock = clock;
    }

    /**
     * Returns the rounds that somebody has to do with.
     *
     * @param page number of the page, from 1; 0 for all rounds at once
     */
    ScoresPage list(int page, Actor actor) {
        List<ScoringRound> all = rounds.all();
        Map<ScoringRoundId, List<ScoreSheet>> sheets =
                rounds.sheets(all.stream().map(ScoringRound::id).toList());
        Eyes eyes =
                sight.eyes(all, sheets.values().stream().flatMap(List::stream).toList(), actor);
        Set<UUID> closed = finals.closed(all.stream()
                .flatMap(round -> round.groups().stream())
                .map(ScoringRound.Group::id)
                .toList());
        List<OpenSheet> tasks = new ArrayList<>();
        List<ScoresPage.Line> lines = new ArrayList<>();
        for (ScoringRound round : all) {
            List<ScoreSheet> own = sheets.getOrDefault(round.id(), List.of());
            List<ScoreSheet> seen = eyes.seen(round, own);
            if (!seen.isEmpty() || eyes.seesAll(round)) {
                lines.add(new ScoresPage.Line(
                        round,
                        (int) own.stream().filter(ScoreSheet::competes).count(),
                        own.stream().filter(sheet -> sheet.said() != null).count()));
                if (!round.closed()) {
                    tasks.addAll(OpenSheet.of(round, scores.scale(round), own, eyes, closed, LocalDate.now(clock)));
                }
            }
        }
        tasks.sort(Comparator.comparing(OpenSheet::lastDay));
        // Stable: within open and closed ones the latest stay first.
        lines.sort(Comparator.comparing(line -> line.round().closed()));
        Paging paging = new Paging(lines.size(), page);
        return new ScoresPage(
                tasks,
                lines.subList(paging.from(), paging.to()),
                paging,
                LocalDate.now(clock),
                actor.may(Act.RUN_SCORING));
    }

    /**
     * Returns a round.
     *
     * @param attempt what was sent just now and not taken
     * @throws NotFound for one that is not the person's to see
     */
    RoundPage round(ScoringRoundId id, Actor actor, RoundAttempt attempt) {
        ScoringRound round = rounds.find(id).orElseThrow(() -> new NotFound("round " + id));
        List<ScoreSheet> sheets = rounds.sheets(id);
        Eyes eyes = sight.eyes(List.of(round), sheets, actor);
        List<ScoreSheet> seen = eyes.seen(round, sheets);
        boolean all = eyes.seesAll(round);
        Set<UUID> closed = finals.closed(
                round.groups().stream().map(ScoringRound.Group::id).toList());
        if (seen.isEmpty() && !all) {
            throw new NotFound("round " + id);
        }
        LocalDate today = LocalDate.now(clock);
        Map<UnitId, String> names = units.names(
                seen.stream()
                        .map(ScoreSheet::peer)
                        .flatMap(Stream::ofNullable)
                        .distinct()
                        .toList(),
                today);
        Optional<ScaleVersion> scale = scales.find(round.scale());
        return new RoundPage(
                round,
                scale.map(ScaleVersion::name).orElse(""),
                round.groups().stream()
                        .map(group -> new RoundPage.GroupLine(
                                group,
                                closed.contains(group.id()),
                                competing(sheets, group)
                                        .filter(sheet -> sheet.said() != null)
                                        .count(),
                                competing(sheets, group).count(),
                                seen.stream()
                                        .filter(sheet -> sheet.group().equals(group.id()))
                                        .map(sheet -> new RoundPage.SheetLine(sheet, peer(sheet, names)))
                                        .toList()))
                        .toList(),
                eyes.runs(round),
                all,
                today,
                attempt.form().orElseGet(() -> DaysForm.of(round)),
                attempt.complaints(),
                attempt.refusal(),
                attempt.leaving(),
                attempt.reopening(),
                RoundRules.whyNotClose(round, closed),
                scale.filter(one -> fills(round, one.body(), seen, eyes, closed, today))
                        .isPresent());
    }

    private static boolean fills(
            ScoringRound round, Scale scale, List<ScoreSheet> sheets, Eyes eyes, Set<UUID> closed, LocalDate today) {
        return sheets.stream()
                .anyMatch(sheet -> eyes.parts(round, sheet).stream()
                        .anyMatch(stage -> SheetRules.whyNotScore(
                                        round, scale, sheet, stage, closed.contains(sheet.group()), today)
                                .isEmpty()));
    }

    private static Stream<ScoreSheet> competing(List<ScoreSheet> sheets, ScoringRound.Group group) {
        return sheets.stream().filter(sheet -> sheet.competes() && sheet.group().equals(group.id()));
    }

    private static String peer(ScoreSheet sheet, Map<UnitId, String> names) {
        return sheet.peer() == null ? "" : names.getOrDefault(sheet.peer(), "");
    }
}
