package vn.thidua.scoring.ranking.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.scoring.ScoringRoundId;
import vn.thidua.scoring.ranking.FinalRanking;
import vn.thidua.scoring.ranking.FinalReads;
import vn.thidua.scoring.round.Eyes;
import vn.thidua.scoring.round.RoundReads;
import vn.thidua.scoring.round.RoundSight;
import vn.thidua.scoring.round.ScoreSheet;
import vn.thidua.scoring.round.ScoringRound;
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

    @GetMapping("/scores/published")
    Screen list(Actor actor) {
        List<ScoringRound> all = rounds.all();
        Map<ScoringRoundId, List<ScoreSheet>> sheets =
                rounds.sheets(all.stream().map(ScoringRound::id).toList());
        Eyes eyes =
                sight.eyes(all, sheets.values().stream().flatMap(List::stream).toList(), actor);
        Map<UUID, FinalRanking> standing = finals.standing(all.stream()
                .flatMap(round -> round.groups().stream())
                .map(ScoringRound.Group::id)
                .toList());
        Map<UUID, List<FinalReads.First>> first =
                finals.first(standing.values().stream().map(FinalRanking::id).toList());
        List<PublishedPage.Line> lines = new ArrayList<>();
        for (ScoringRound round : all) {
            for (ScoringRound.Group group : round.groups()) {
                FinalRanking ranking = standing.get(group.id());
                List<ScoreSheet> own = sheets.getOrDefault(round.id(), List.of()).stream()
                        .filter(sheet -> sheet.group().equals(group.id()))
                        .toList();
                if (ranking != null && eyes.sees(round, own)) {
                    List<FinalReads.First> best = first.getOrDefault(ranking.id(), List.of());
                    lines.add(new PublishedPage.Line(
                            round,
                            group,
                            ranking,
                            best.isEmpty() ? 0 : best.getFirst().units(),
                            best.stream().map(FinalReads.First::name).toList()));
                }
            }
        }
        return Screen.show("scores/published", new PublishedPage(lines));
    }
}
