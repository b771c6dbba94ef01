package vn.thidua.scoring.ranking.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.ScoringRoundId;
import vn.thidua.scoring.ranking.FinalDesk;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** Shows places; lets the office decide between equals, make places final and open them again. */
@Controller
@Needs(Act.SEE_SCORES)
class RankingController {

    static final String GROUP = "/scores/{round}/groups/{group}";

    private static final String TEMPLATE = "scores/ranking";

    private final RankingPages pages;
    private final FinalDesk desk;

    RankingController(RankingPages pages, FinalDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping(GROUP)
    Screen group(
            Actor actor,
            @PathVariable UUID round,
            @PathVariable UUID group,
            @RequestParam Optional<Integer> version,
            @RequestParam(defaultValue = "1") int page) {
        RankingPages.Wish wish = new RankingPages.Wish(version, page);
        return Screen.show(TEMPLATE, pages.group(new ScoringRoundId(round), group, wish, Optional.empty(), actor));
    }

    @GetMapping("/scores/{round}/overall")
    Screen overall(Actor actor, @PathVariable UUID round, @RequestParam(defaultValue = "1") int page) {
        return Screen.show(TEMPLATE, pages.overall(new ScoringRoundId(round), page, actor));
    }

    /** Keeps the order of units that stand level. */
    @Needs(Act.RUN_SCORING)
    @PostMapping(GROUP + "/ties")
    Screen decide(
            Actor actor,
            @PathVariable UUID round,
            @PathVariable UUID group,
            @RequestParam(defaultValue = "") List<UUID> unit,
            @RequestParam(defaultValue = "") List<String> ord,
            @RequestParam(defaultValue = "") String why) {
        return done(
                actor,
                round,
                group,
                "ranking.decided",
                () -> desk.decide(new ScoringRoundId(round), group, order(unit, ord), why, actor.by()));
    }

    /** Orders units by the numbers beside them; nothing is ordered where numbers are missing, alike or unreadable. */
    private static List<UnitId> order(List<UUID> units, List<String> ord) {
        List<Integer> places = ord.stream()
                .filter(typed -> typed.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .distinct()
                .toList();
        if (places.size() != units.size()) {
            return List.of();
        }
        return IntStream.range(0, units.size())
                .boxed()
                .sorted(Comparator.comparing(places::get))
                .map(at -> new UnitId(units.get(at)))
                .toList();
    }

    @Needs(Act.RUN_SCORING)
    @PostMapping(GROUP + "/final")
    Screen finalise(
            Actor actor,
            @PathVariable UUID round,
            @PathVariable UUID group,
            @RequestParam UUID id,
            @RequestParam(defaultValue = "") String why) {
        return done(
                actor,
                round,
                group,
                "ranking.finalised",
                () -> desk.finalise(new ScoringRoundId(round), group, id, why, actor.by()));
    }

    @Needs(Act.RUN_SCORING)
    @PostMapping(GROUP + "/reopening")
    Screen open(
            Actor actor,
            @PathVariable UUID round,
            @PathVariable UUID group,
            @RequestParam(defaultValue = "") String why) {
        return done(
                actor,
                round,
                group,
                "ranking.reopened",
                () -> desk.open(new ScoringRoundId(round), group, why, actor.by()));
    }

    private Screen done(Actor actor, UUID round, UUID group, String said, Runnable act) {
        RankingPage page =
                pages.group(new ScoringRoundId(round), group, RankingPages.Wish.ALL, Optional.empty(), actor);
        if (!page.runs()) {
            throw new NotFound("round " + round);
        }
        try {
            act.run();
        } catch (Refused no) {
            return Screen.show(
                    409,
                    TEMPLATE,
                    pages.group(
                            new ScoringRoundId(round), group, RankingPages.Wish.ALL, Optional.of(no.refusal()), actor));
        }
        return Screen.goTo(page.path()).saying(said);
    }
}
