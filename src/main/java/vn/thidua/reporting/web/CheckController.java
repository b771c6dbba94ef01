package vn.thidua.reporting.web;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.reporting.domain.CheckDesk;
import vn.thidua.reporting.domain.Finding;
import vn.thidua.shared.Screen;

/** Lets the office that runs a campaign choose which odd figures may be explained. */
@Controller
@Needs(Act.RUN_CAMPAIGN)
class CheckController {

    private static final String CHECKS = "/campaigns/{campaign}/checks";

    private final ChecksPages pages;
    private final CheckDesk desk;

    CheckController(ChecksPages pages, CheckDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping(CHECKS)
    Screen show(Actor actor, @PathVariable UUID campaign) {
        return Screen.show("reporting/checks", pages.of(actor, campaign, ChecksPages.Attempt.NONE));
    }

    @PostMapping(CHECKS)
    Screen choose(Actor actor, @PathVariable UUID campaign, @RequestParam Map<String, String> fields) {
        ChecksPage page = pages.of(actor, campaign, ChecksPages.Attempt.NONE);
        Set<Finding.Sort> strict = EnumSet.noneOf(Finding.Sort.class);
        ChecksPage.choices().stream()
                .filter(sort -> "BLOCKS".equals(fields.get(sort.name())))
                .forEach(strict::add);
        desk.choose(page.campaign().id(), strict, actor.by());
        return Screen.goTo(page.path()).saying("checks.chosen");
    }
}
