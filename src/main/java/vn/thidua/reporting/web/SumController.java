package vn.thidua.reporting.web;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.reporting.domain.SumDesk;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** Lets the office that runs a campaign say which targets add up to which. */
@Controller
@Needs(Act.RUN_CAMPAIGN)
class SumController {

    private static final String SUMS = "/campaigns/{campaign}/checks/sums";

    private final ChecksPages pages;
    private final SumDesk desk;

    SumController(ChecksPages pages, SumDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @PostMapping(SUMS)
    Screen choose(
            Actor actor,
            @PathVariable UUID campaign,
            @RequestParam UUID whole,
            @RequestParam Optional<Set<UUID>> parts) {
        ChecksPage page = pages.of(actor, campaign, ChecksPages.Attempt.NONE);
        Set<UUID> chosen = parts.orElse(Set.of());
        try {
            desk.choose(page.campaign().id(), whole, chosen, actor.by());
        } catch (Refused refused) {
            return Screen.show(
                    422,
                    "reporting/checks",
                    pages.of(
                            actor,
                            campaign,
                            new ChecksPages.Attempt(
                                    whole.toString(),
                                    chosen.stream().map(UUID::toString).toList(),
                                    Optional.of(refused.refusal()))));
        }
        return Screen.goTo(page.path()).saying("checks.sumChosen");
    }

    @PostMapping(SUMS + "/{whole}/removal")
    Screen remove(Actor actor, @PathVariable UUID campaign, @PathVariable UUID whole) {
        ChecksPage page = pages.of(actor, campaign, ChecksPages.Attempt.NONE);
        desk.remove(page.campaign().id(), whole, actor.by());
        return Screen.goTo(page.path()).saying("checks.sumRemoved");
    }
}
