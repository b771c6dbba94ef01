package vn.thidua.campaign.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.domain.CampaignHead;
import vn.thidua.campaign.domain.CampaignReads;
import vn.thidua.campaign.domain.OverviewReads;
import vn.thidua.shared.Screen;
import vn.thidua.shared.Vietnamese;

/** Shows campaigns: the list, and the contents, targets, calendar and commendations of one. */
@Controller
@Needs(Act.SEE_CAMPAIGNS)
class CampaignController {

    private final CampaignReads campaigns;
    private final CampaignTops tops;
    private final OverviewReads overview;
    private final BodyPages pages;
    private final Clock clock;

    CampaignController(
            CampaignReads campaigns, CampaignTops tops, OverviewReads overview, BodyPages pages, Clock clock) {
        this.campaigns = campaigns;
        this.tops = tops;
        this.overview = overview;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/campaigns")
    Screen index(Actor actor, Filter filter) {
        LocalDate today = LocalDate.now(clock);
        Map<CampaignId, OverviewReads.Counts> counts = overview.counts();
        Set<CampaignId> own = actor.may(Act.RUN_CAMPAIGN) ? campaigns.runBy(actor) : Set.of();
        Map<CampaignId, Integer> unclear = overview.unclearOffices();
        List<CampaignHead> all = campaigns.visibleTo(actor);
        List<CampaignListPage.Row> rows = all.stream()
                .filter(head -> filter.words(Stream.of(head.title(), head.planNumber(), head.issuer()))
                        && (filter.unit().isEmpty() || filter.unit().equals(head.issuer()))
                        && (filter.state().isEmpty()
                                || filter.state().equals(head.state().name())))
                .map(head -> {
                    OverviewReads.Counts of = counts.getOrDefault(head.id(), OverviewReads.Counts.NONE);
                    boolean runs = own.contains(head.id());
                    return new CampaignListPage.Row(
                            new CampaignTop(
                                    head,
                                    "list",
                                    runs,
                                    today,
                                    of.units(),
                                    of.targets(),
                                    runs ? unclear.getOrDefault(head.id(), 0) : 0,
                                    ""),
                            head,
                            of);
                })
                .toList();
        List<Field> selects = List.of(
                Field.filter(
                        "unit",
                        "issuer",
                        filter.unit(),
                        all.stream()
                                .map(CampaignHead::issuer)
                                .filter(issuer -> !issuer.isBlank())
                                .distinct()
                                .sorted(Comparator.comparing(Vietnamese::fold))
                                .map(issuer -> new Field.Option(issuer, "=" + issuer))
                                .toList()),
                Field.states(filter.state(), "state.", "DRAFT", "LAUNCHED", "CLOSED"));
        return Screen.show(
                        "campaign/list",
                        new CampaignListPage(
                                rows, new FilterForm("/campaigns", filter, selects, rows.size(), all.size())))
                .orPart("campaign/_list");
    }

    @GetMapping("/campaigns/{id}/contents")
    Screen contents(Actor actor, @PathVariable UUID id) {
        return Screen.show("campaign/contents", pages.contents(tops.of(new CampaignId(id), "contents", actor)));
    }

    @GetMapping("/campaigns/{id}/targets")
    Screen targets(Actor actor, @PathVariable UUID id, Filter filter) {
        return Screen.show("campaign/targets", pages.targets(tops.of(new CampaignId(id), "targets", actor), filter))
                .orPart("campaign/_targets");
    }

    @GetMapping("/campaigns/{id}/calendar")
    Screen calendar(Actor actor, @PathVariable UUID id, Filter filter) {
        return Screen.show("campaign/calendar", pages.calendar(tops.of(new CampaignId(id), "calendar", actor), filter))
                .orPart("campaign/_calendar");
    }

    @GetMapping("/campaigns/{id}/commendations")
    Screen commendations(Actor actor, @PathVariable UUID id) {
        return Screen.show(
                "campaign/commendations", pages.commendations(tops.of(new CampaignId(id), "commendations", actor)));
    }
}
