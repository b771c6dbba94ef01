package vn.thidua.scoring.ranking.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.scoring.ScoringRoundId;
import vn.thidua.scoring.ranking.FinalDesk;
import vn.thidua.scoring.ranking.Quotas;
import vn.thidua.scoring.ranking.RankingRefusal;
import vn.thidua.scoring.ranking.SeenPlaces;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** Shows places; lets the office decide between equals, make places final and open them again. */
@Controller
@Needs(Act.SEE_SCORES)
class RankingController {

    static final String GROUP = "/scores/{round}/groups/{group}";

    private static final String TEMPLATE = "scores/ranking";
    private static final int LONGEST = 1000;

    private final RankingPages pages;
    private final FinalDesk desk;
    private final Quotas quotas;

    RankingController(RankingPages pages, FinalDesk desk, Quotas quotas) {
        this.pages = pages;
        this.desk = desk;
        this.quotas = quotas;
    }

    @GetMapping(GROUP)
    Screen group(
            Actor actor,
            @PathVariable UUID round,
            @PathVariable UUID group,
            @RequestParam Optional<Integer> version,
            @RequestParam(defaultValue = "1") int page) {
        RankingPages.Wish wish = new RankingPages.Wish(version, page);
        return Screen.show(TEMPLATE, pages.group(new ScoringRoundId(round), group, wish, RankingAttempt.NONE, actor));
    }

    @GetMapping("/scores/{round}/overall")
    Screen overall(
            Actor actor,
            @PathVariable UUID round,
            @RequestParam Optional<Integer> version,
            @RequestParam(defaultValue = "1") int page) {
        RankingPages.Wish wish = new RankingPages.Wish(version, page);
        return Screen.show(TEMPLATE, pages.overall(new ScoringRoundId(round), wish, actor));
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
        TypedOrder typed = new TypedOrder(unit, ord, why);
        return done(
                new Place(actor, new ScoringRoundId(round), group),
                "ranking.decided",
                () -> desk.decide(new ScoringRoundId(round), group, typed.order(), why, actor.by()),
                no -> RankingAttempt.order(no, typed));
    }

    @Needs(Act.RUN_SCORING)
    @PostMapping(GROUP + "/final")
    Screen finalise(
            Actor actor,
            @PathVariable UUID round,
            @PathVariable UUID group,
            @RequestParam UUID id,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String why) {
        SeenPlaces places = SeenPlaces.read(seen);
        return done(
                new Place(actor, new ScoringRoundId(round), group),
                "ranking.finalised",
                () -> desk.finalise(new ScoringRoundId(round), group, id, places, why, actor.by()),
                no -> RankingAttempt.places(
                        no, no.code() == RankingRefusal.CHANGED_MEANWHILE ? Optional.of(places) : Optional.empty()));
    }

    @Needs(Act.RUN_SCORING)
    @PostMapping(GROUP + "/reopening")
    Screen open(
            Actor actor,
            @PathVariable UUID round,
            @PathVariable UUID group,
            @RequestParam(defaultValue = "") String why) {
        return done(
                new Place(actor, new ScoringRoundId(round), group),
                "ranking.reopened",
                () -> {
                    // Browsers send two signs for the end of a line, and count one.
                    if (why.replace("\r\n", "\n").length() > LONGEST) {
                        RankingRefusal.LONG_REASON.because(LONGEST).raise();
                    }
                    desk.open(new ScoringRoundId(round), group, why, actor.by());
                },
                no -> RankingAttempt.opening(no, why));
    }

    /** Says how many may be put forward. */
    @Needs(Act.RUN_SCORING)
    @PostMapping(GROUP + "/quotas")
    Screen quotas(
            Actor actor,
            @PathVariable UUID round,
            @PathVariable UUID group,
            @RequestParam MultiValueMap<String, String> sent) {
        Place at = new Place(actor, new ScoringRoundId(round), group);
        QuotaForm form = QuotaForm.typed(
                all(sent, "name"),
                all(sent, "amount"),
                all(sent, "base"),
                all(sent, "rounding"),
                sent.toSingleValueMap().getOrDefault("seen", ""));
        RankingAttempt typed = RankingAttempt.quotas(Optional.empty(), form);
        RankingPage page = page(at, typed);
        if (!page.runs()) {
            throw new NotFound("round " + round);
        }
        return form.wrong()
                ? Screen.show(422, TEMPLATE, page)
                : done(
                        at,
                        "quota.saved",
                        () -> quotas.set(at.round(), group, form.quotas(), form.seen(), actor.by()),
                        no -> RankingAttempt.quotas(Optional.of(no), form));
    }

    private static List<String> all(MultiValueMap<String, String> sent, String name) {
        return sent.getOrDefault(name, List.of());
    }

    /** Where somebody works. */
    private record Place(Actor actor, ScoringRoundId round, UUID group) {}

    private Screen done(Place at, String said, Runnable act, Function<Refusal, RankingAttempt> sent) {
        RankingPage page = page(at, RankingAttempt.NONE);
        if (!page.runs()) {
            throw new NotFound("round " + at.round());
        }
        try {
            act.run();
        } catch (Refused no) {
            return Screen.show(no.refusal().code().status(), TEMPLATE, page(at, sent.apply(no.refusal())));
        }
        return Screen.goTo(page.path()).saying(said);
    }

    private RankingPage page(Place at, RankingAttempt sent) {
        return pages.group(at.round(), at.group(), RankingPages.Wish.FIRST, sent, at.actor());
    }
}
