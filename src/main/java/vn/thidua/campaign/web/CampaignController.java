package vn.thidua.campaign.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.domain.BodyReads;
import vn.thidua.campaign.domain.CampaignAssignment;
import vn.thidua.campaign.domain.CampaignContent;
import vn.thidua.campaign.domain.CampaignDeadline;
import vn.thidua.campaign.domain.CampaignReads;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.campaign.domain.DutyReads;
import vn.thidua.campaign.domain.LaunchRules;
import vn.thidua.campaign.domain.OverviewReads;
import vn.thidua.campaign.domain.PartRole;
import vn.thidua.shared.Screen;

/** Shows campaigns: the list, a campaign at a glance, its contents, targets, calendar and commendations. */
@Controller
@Needs(Act.SEE_CAMPAIGNS)
class CampaignController {

    private static final int NEXT_DATES = 6;

    private final CampaignReads campaigns;
    private final CampaignTops tops;
    private final OverviewReads overview;
    private final BodyReads bodies;
    private final DutyReads duties;
    private final Clock clock;

    CampaignController(
            CampaignReads campaigns,
            CampaignTops tops,
            OverviewReads overview,
            BodyReads bodies,
            DutyReads duties,
            Clock clock) {
        this.campaigns = campaigns;
        this.tops = tops;
        this.overview = overview;
        this.bodies = bodies;
        this.duties = duties;
        this.clock = clock;
    }

    @GetMapping("/campaigns")
    Screen index(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        Map<CampaignId, OverviewReads.Counts> counts = overview.counts();
        Set<CampaignId> own = actor.may(Act.RUN_CAMPAIGN) ? campaigns.runBy(actor) : Set.of();
        Map<CampaignId, Integer> unclear = overview.unclearOffices();
        return Screen.show(
                "campaign/list",
                new CampaignListPage(campaigns.visibleTo(actor).stream()
                        .map(head -> {
                            OverviewReads.Counts of = counts.getOrDefault(head.id(), OverviewReads.Counts.NONE);
                            return new CampaignListPage.Row(
                                    new CampaignTop(
                                            head,
                                            "list",
                                            own.contains(head.id()),
                                            today,
                                            of.units(),
                                            of.targets(),
                                            own.contains(head.id()) ? unclear.getOrDefault(head.id(), 0) : 0,
                                            ""),
                                    head,
                                    of);
                        })
                        .toList()));
    }

    @GetMapping("/campaigns/{id}")
    Screen show(Actor actor, @PathVariable UUID id) {
        CampaignId campaign = new CampaignId(id);
        CampaignTop top = tops.of(campaign, "overview", actor);
        LocalDate today = LocalDate.now(clock);
        boolean hasPart = !duties.parts(actor.unit(), campaign).isEmpty()
                || !duties.of(actor.unit(), campaign).isEmpty();
        return Screen.show(
                "campaign/show",
                new ShowPage(
                        top,
                        overview.counts(campaign),
                        bodies.contents(campaign),
                        bodies.targets(campaign),
                        duties.next(List.of(campaign), today, NEXT_DATES),
                        bodies.audience(campaign),
                        hasPart ? actor.unit().toString() : "",
                        LaunchRules.whyNotClose(top.head())));
    }

    @GetMapping("/campaigns/{id}/contents")
    Screen contents(Actor actor, @PathVariable UUID id) {
        CampaignId campaign = new CampaignId(id);
        CampaignTop top = tops.of(campaign, "contents", actor);
        List<CampaignTarget> targets = bodies.targets(campaign);
        List<CampaignAssignment> assignments = bodies.assignments(campaign);
        return Screen.show(
                "campaign/contents",
                new ContentsPage(
                        top,
                        bodies.contents(campaign).stream()
                                .map(content -> new ContentsPage.Row(
                                        content,
                                        targets.stream()
                                                .filter(target -> content.id().equals(target.content()))
                                                .toList(),
                                        assignments.stream()
                                                .filter(one -> content.id().equals(one.content()))
                                                .toList()))
                                .toList()));
    }

    @GetMapping("/campaigns/{id}/targets")
    Screen targets(Actor actor, @PathVariable UUID id) {
        CampaignId campaign = new CampaignId(id);
        return Screen.show("campaign/targets", targets(tops.of(campaign, "targets", actor)));
    }

    @GetMapping("/campaigns/{id}/calendar")
    Screen calendar(Actor actor, @PathVariable UUID id) {
        CampaignId campaign = new CampaignId(id);
        CampaignTop top = tops.of(campaign, "calendar", actor);
        Map<YearMonth, List<DutyReads.CalendarDay>> months = new TreeMap<>();
        duties.calendar(List.of(campaign))
                .forEach(day -> months.merge(
                        YearMonth.from(day.lastDay()),
                        List.of(day),
                        (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
        List<CampaignDeadline> deadlines = bodies.deadlines(campaign);
        return Screen.show(
                "campaign/calendar",
                new CalendarPage(
                        top,
                        months.entrySet().stream()
                                .map(month -> new CalendarPage.Month(month.getKey(), month.getValue()))
                                .toList(),
                        deadlines,
                        deadlines.stream().filter(one -> !one.rule().dated()).toList()));
    }

    @GetMapping("/campaigns/{id}/commendations")
    Screen commendations(Actor actor, @PathVariable UUID id) {
        CampaignId campaign = new CampaignId(id);
        CampaignTop top = tops.of(campaign, "commendations", actor);
        return Screen.show("campaign/commendations", new CommendationsPage(top, bodies.commendations(campaign)));
    }

    private TargetsPage targets(CampaignTop top) {
        CampaignId campaign = top.head().id();
        List<CampaignContent> contents = bodies.contents(campaign);
        List<CampaignAssignment> assignments = bodies.assignments(campaign);
        return new TargetsPage(
                top,
                bodies.targets(campaign).stream()
                        .map(target -> new TargetsPage.Row(
                                target,
                                contents.stream()
                                        .filter(content -> content.id().equals(target.content()))
                                        .map(content -> content.no().isEmpty() ? content.body() : content.no())
                                        .findFirst()
                                        .orElse(""),
                                assignments.stream()
                                        .filter(one -> target.content() != null
                                                && target.content().equals(one.content()))
                                        .flatMap(one -> one.offices(PartRole.LEAD).stream())
                                        .distinct()
                                        .toList()))
                        .toList());
    }
}
