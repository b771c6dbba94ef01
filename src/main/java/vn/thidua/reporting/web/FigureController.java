package vn.thidua.reporting.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.domain.Finding;
import vn.thidua.reporting.domain.Typed;
import vn.thidua.reporting.domain.VerdictDesk;
import vn.thidua.reporting.explaining.web.ExchangeLines;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** Shows the figure of one unit with its past; lets lead agencies put their own in its place. */
@Controller
@Needs(Act.SEE_RESULTS)
class FigureController {

    private static final String FIGURE = "/campaigns/{campaign}/results/{due}/targets/{target}/units/{unit}";

    private final UnitFiguresPages lists;
    private final FigurePages pages;
    private final ExchangeLines exchanges;
    private final VerdictDesk verdicts;

    FigureController(UnitFiguresPages lists, FigurePages pages, ExchangeLines exchanges, VerdictDesk verdicts) {
        this.lists = lists;
        this.pages = pages;
        this.exchanges = exchanges;
        this.verdicts = verdicts;
    }

    @GetMapping(FIGURE)
    Screen show(
            Actor actor,
            @PathVariable UUID campaign,
            @PathVariable UUID due,
            @PathVariable UUID target,
            @PathVariable UUID unit) {
        TargetFigures known = lists.known(new CampaignId(campaign), due, target, actor);
        return Screen.show("reporting/figure", page(known, unit, actor, null));
    }

    private FigurePage page(TargetFigures known, UUID unit, Actor actor, FigurePages.@Nullable Attempt attempt) {
        UnitId of = new UnitId(unit);
        return pages.of(
                known,
                lists.rows(known, List.of(of), actor).getFirst(),
                exchanges.of(known.period().id(), known.target(), actor).about(of),
                attempt);
    }

    @Needs(Act.VERIFY)
    @PostMapping(FIGURE + "/correction")
    Screen correct(
            Actor actor,
            @PathVariable UUID campaign,
            @PathVariable UUID due,
            @PathVariable UUID target,
            @PathVariable UUID unit,
            @RequestParam Map<String, String> fields) {
        TargetFigures known = lists.known(new CampaignId(campaign), due, target, actor);
        Typed typed =
                TypedSheet.of(List.of(known.heading().line().target()), fields).getOrDefault(target, Typed.NOTHING);
        String why = fields.getOrDefault("why", "");
        List<Finding> findings = List.of();
        Optional<Refusal> refusal = Optional.empty();
        try {
            findings = verdicts.correct(lists.view(known, actor), new UnitId(unit), target, typed, why, actor.by());
        } catch (Refused no) {
            refusal = Optional.of(no.refusal());
        }
        if (findings.isEmpty() && refusal.isEmpty()) {
            return Screen.goTo(known.path() + "/units/" + unit).saying("figure.corrected");
        }
        return Screen.show(
                422,
                "reporting/figure",
                page(known, unit, actor, new FigurePages.Attempt(typed, why, findings, refusal)));
    }
}
