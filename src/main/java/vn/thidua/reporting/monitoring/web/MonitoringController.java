package vn.thidua.reporting.monitoring.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.reporting.domain.CampaignSight;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.monitoring.Standing;
import vn.thidua.reporting.monitoring.web.MonitoringPage.By;
import vn.thidua.shared.Screen;

/** Shows who reported and when, on a page, on paper and as a workbook. */
@Controller
@Needs(Act.SEE_RESULTS)
class MonitoringController {

    private static final String MONITORING = "/campaigns/{campaign}/monitoring";

    private final CampaignSight campaigns;
    private final Ground ground;
    private final MonitoringPages pages;
    private final MonitoringBook book;
    private final Clock clock;

    MonitoringController(
            CampaignSight campaigns, Ground ground, MonitoringPages pages, MonitoringBook book, Clock clock) {
        this.campaigns = campaigns;
        this.ground = ground;
        this.pages = pages;
        this.book = book;
        this.clock = clock;
    }

    /** Leads to the latest period that is over, else to the first. */
    @GetMapping(MONITORING)
    Screen latest(Actor actor, @PathVariable UUID campaign) {
        CampaignOutline outline = campaigns.visible(new CampaignId(campaign), actor);
        List<ReportingPeriod> periods = ground.periods(outline.id());
        return periods.isEmpty()
                ? Screen.show("reporting/none", outline)
                : Screen.goTo("/campaigns/" + campaign + "/monitoring/"
                        + CampaignSight.latest(periods, LocalDate.now(clock)).id());
    }

    @GetMapping(MONITORING + "/{due}")
    Screen show(
            Actor actor,
            @PathVariable UUID campaign,
            @PathVariable UUID due,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String only,
            @RequestParam(defaultValue = "1") int page) {
        By grouping = Arrays.stream(By.values())
                .filter(one -> one.name().equals(by))
                .findFirst()
                .orElse(By.UNIT);
        Optional<Standing> standing = Arrays.stream(Standing.values())
                .filter(one -> one.name().equals(only))
                .findFirst();
        return Screen.show(
                "monitoring/show",
                pages.of(new CampaignId(campaign), due, new MonitoringPages.Wish(grouping, standing, page), actor));
    }

    @GetMapping(MONITORING + "/{due}/print")
    Screen print(Actor actor, @PathVariable UUID campaign, @PathVariable UUID due) {
        return Screen.show(
                "monitoring/print", pages.of(new CampaignId(campaign), due, MonitoringPages.Wish.ALL, actor));
    }

    @GetMapping(MONITORING + "/{due}/monitoring.xlsx")
    ResponseEntity<byte[]> excel(Actor actor, @PathVariable UUID campaign, @PathVariable UUID due) {
        return book.of(pages.of(new CampaignId(campaign), due, MonitoringPages.Wish.ALL, actor), actor)
                .download();
    }
}
