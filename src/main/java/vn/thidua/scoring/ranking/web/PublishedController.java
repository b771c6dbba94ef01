package vn.thidua.scoring.ranking.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.scoring.ranking.FinalRanking;
import vn.thidua.scoring.ranking.FinalReads;
import vn.thidua.scoring.ranking.OverallRanking;
import vn.thidua.scoring.ranking.OverallRankings;
import vn.thidua.scoring.round.Eyes;
import vn.thidua.scoring.round.RoundReads;
import vn.thidua.scoring.round.RoundSight;
import vn.thidua.scoring.round.ScoreSheet;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.shared.Paging;
import vn.thidua.shared.Screen;

/** Lists the final places that a person may see, also of rounds in which the person has no part. */
@Controller
@Needs(Act.SEE_SCORES)
class PublishedController {

    private final RoundReads rounds;
    private final RoundSight sight;
    private final FinalReads finals;

    PublishedController(RoundReads rounds, RoundSight sight, FinalReads finals) {
        this.rounds = rounds;
        this.sight = sight;
        this.finals = finals;
    }

    /** A group with final places that the person may see; no group stands for all of them together. */
    private record Seen(ScoringRound round, ScoringRound.@Nullable Group group, FinalRanking ranking) {}

    @GetMapping("/scores/published")
    Screen list(Actor actor, @RequestParam(defaultValue = "1") int page) {
        List<Seen> all = seen(actor);
        Paging paging = new Paging(all.size(), page);
        List<Seen> shown = all.subList(paging.from(), paging.to());
        Map<UUID, List<FinalReads.First>> first =
                finals.first(shown.stream().map(one -> one.ranking().id()).toList());
        return Screen.show(
                "scores/published",
                new PublishedPage(
                        shown.stream()
                                .map(one -> line(
                                        one, first.getOrDefault(one.ranking().id(), List.of())))
                                .toList(),
                        paging));
    }

    private List<Seen> seen(Actor actor) {
        List<ScoringRound> all = rounds.all();
        Map<UUID, List<ScoreSheet>> sheets =
                rounds.sheets(all.stream().map(ScoringRound::id).toList()).values().stream()
                        .flatMap(List::stream)
                        .collect(Collectors.groupingBy(ScoreSheet::group));
        Eyes eyes =
                sight.eyes(all, sheets.values().stream().flatMap(List::stream).toList(), actor);
        List<FinalRanking> versions = finals.versions(all.stream()
                .flatMap(round -> round.groups().stream())
                .map(ScoringRound.Group::id)
                .toList());
        Map<UUID, FinalRanking> standing = versions.stream()
                .filter(one -> one.opened() == null)
                .collect(Collectors.toMap(FinalRanking::group, Function.identity()));
        List<Seen> seen = new ArrayList<>();
        for (ScoringRound round : all) {
            for (ScoringRound.Group group : round.groups()) {
                FinalRanking ranking = standing.get(group.id());
                if (ranking != null && eyes.sees(round, sheets.getOrDefault(group.id(), List.of()))) {
                    seen.add(new Seen(round, group, ranking));
                }
            }
            overall(round, sheets, versions)
                    .filter(ranking -> round.groups().size() > 1
                            && (eyes.seesAll(round) || round.shownTo() == ScoringRound.Audience.EVERYBODY))
                    .ifPresent(ranking -> seen.add(new Seen(round, null, ranking)));
        }
        return seen;
    }

    private static Optional<FinalRanking> overall(
            ScoringRound round, Map<UUID, List<ScoreSheet>> sheets, List<FinalRanking> versions) {
        List<ScoreSheet> own = round.groups().stream()
                .flatMap(group -> sheets.getOrDefault(group.id(), List.of()).stream())
                .toList();
        return OverallRanking.of(round, OverallRankings.groups(round, own), versions).stream()
                .map(OverallRanking::ranking)
                .filter(one -> one.opened() == null)
                .findFirst();
    }

    private static PublishedPage.Line line(Seen seen, List<FinalReads.First> best) {
        return new PublishedPage.Line(
                seen.round(),
                seen.group(),
                seen.ranking(),
                best.isEmpty() ? 0 : best.getFirst().units(),
                best.stream().map(FinalReads.First::name).toList());
    }
}
