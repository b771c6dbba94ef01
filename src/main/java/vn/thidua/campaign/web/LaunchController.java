package vn.thidua.campaign.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.domain.CampaignDesk;
import vn.thidua.campaign.domain.CampaignOffice;
import vn.thidua.campaign.domain.DueRule;
import vn.thidua.campaign.domain.LaunchFacts;
import vn.thidua.campaign.domain.LaunchReach;
import vn.thidua.campaign.domain.LaunchRules;
import vn.thidua.campaign.domain.PartRole;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Screen;

/** Launches campaigns after a look at what is missing, and closes them. */
@Controller
@Needs(Act.RUN_CAMPAIGN)
class LaunchController {

    private final CampaignTops tops;
    private final LaunchFacts facts;
    private final LaunchReach reach;
    private final CampaignDesk desk;
    private final Clock clock;

    LaunchController(CampaignTops tops, LaunchFacts facts, LaunchReach reach, CampaignDesk desk, Clock clock) {
        this.tops = tops;
        this.facts = facts;
        this.reach = reach;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/campaigns/{id}/launch")
    Screen check(Actor actor, @PathVariable UUID id) {
        CampaignTop top = tops.run(new CampaignId(id), "launch", actor);
        LaunchRules.Facts of = facts.of(top.head());
        LocalDate today = LocalDate.now(clock);
        return Screen.show(
                "campaign/launch",
                new LaunchPage(
                        top,
                        Stream.concat(
                                        LaunchRules.against(of).stream(),
                                        reach.whyNot(top.head().id(), actor.by()).stream())
                                .toList(),
                        of.offices().stream().filter(CampaignOffice::unclear).toList(),
                        (int) of.body().assignments().stream()
                                .filter(one -> one.offices(PartRole.LEAD).isEmpty())
                                .count(),
                        of.body().deadlines().stream()
                                .filter(deadline -> over(deadline.rule(), top, today))
                                .toList(),
                        of.addressed()));
    }

    @PostMapping("/campaigns/{id}/launch")
    Screen launch(Actor actor, @PathVariable UUID id) {
        CampaignTop top = tops.run(new CampaignId(id), "launch", actor);
        reach.whyNot(top.head().id(), actor.by()).ifPresent(Refusal::raise);
        desk.launch(top.head().id(), actor.by());
        return Screen.goTo(top.path()).saying("campaign.launched", top.units());
    }

    @PostMapping("/campaigns/{id}/closing")
    Screen close(Actor actor, @PathVariable UUID id) {
        CampaignTop top = tops.run(new CampaignId(id), "overview", actor);
        desk.close(top.head().id(), actor.by());
        return Screen.goTo(top.path()).saying("campaign.closed");
    }

    private static boolean over(DueRule rule, CampaignTop top, LocalDate today) {
        List<DueRule.Due> dues = rule.expand(top.head().startsOn(), top.head().endsOn());
        return !dues.isEmpty() && dues.stream().allMatch(due -> due.lastDay().isBefore(today));
    }
}
