package vn.thidua.reporting.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
import vn.thidua.reporting.domain.VerdictDesk;
import vn.thidua.reporting.explaining.web.ExchangeLines;
import vn.thidua.shared.Screen;

/** Shows how targets stand and what that is made of; lets lead agencies speak of figures. */
@Controller
@Needs(Act.SEE_RESULTS)
class ResultController {

    private static final String RESULTS = "/campaigns/{campaign}/results";
    private static final String TARGET = RESULTS + "/{due}/targets/{target}";

    private final ResultPages pages;
    private final UnitFiguresPages figures;
    private final ExchangeLines exchanges;
    private final VerdictDesk verdicts;

    ResultController(ResultPages pages, UnitFiguresPages figures, ExchangeLines exchanges, VerdictDesk verdicts) {
        this.pages = pages;
        this.figures = figures;
        this.exchanges = exchanges;
        this.verdicts = verdicts;
    }

    /** Leads to the latest period that is over, else to the first. */
    @GetMapping(RESULTS)
    Screen latest(Actor actor, @PathVariable UUID campaign) {
        return pages.latest(new CampaignId(campaign), actor);
    }

    @GetMapping(RESULTS + "/{due}")
    Screen show(Actor actor, @PathVariable UUID campaign, @PathVariable UUID due) {
        return Screen.show("reporting/results", pages.results(new CampaignId(campaign), due, actor));
    }

    @GetMapping(TARGET)
    Screen target(
            Actor actor,
            @PathVariable UUID campaign,
            @PathVariable UUID due,
            @PathVariable UUID target,
            @RequestParam Optional<FigureStage> only,
            @RequestParam(defaultValue = "1") int page) {
        TargetFigures known = figures.known(new CampaignId(campaign), due, target, actor);
        return Screen.show(
                "reporting/figures", figures.page(known, only, page, exchanges.of(due, target, actor), actor));
    }

    /** Stands for the figures of one unit, or of all that wait. */
    @Needs(Act.VERIFY)
    @PostMapping(TARGET + "/acceptance")
    Screen accept(
            Actor actor,
            @PathVariable UUID campaign,
            @PathVariable UUID due,
            @PathVariable UUID target,
            @RequestParam Optional<UUID> unit) {
        TargetFigures known = figures.known(new CampaignId(campaign), due, target, actor);
        List<UnitId> units = unit.map(one -> List.of(new UnitId(one)))
                .orElseGet(() -> known.units(Optional.of(FigureStage.WAITING)));
        int accepted = verdicts.accept(figures.view(known, actor), units, List.of(target), actor.by());
        return Screen.goTo(known.path()).saying("results.accepted", accepted);
    }

    /** Gives the figure of a unit back to it. */
    @Needs(Act.VERIFY)
    @PostMapping(TARGET + "/units/{unit}/return")
    Screen giveBack(
            Actor actor,
            @PathVariable UUID campaign,
            @PathVariable UUID due,
            @PathVariable UUID target,
            @PathVariable UUID unit,
            @RequestParam(defaultValue = "") String why) {
        TargetFigures known = figures.known(new CampaignId(campaign), due, target, actor);
        verdicts.giveBack(figures.view(known, actor), new UnitId(unit), List.of(target), why, actor.by());
        return Screen.goTo(known.path()).saying("results.returned");
    }
}
