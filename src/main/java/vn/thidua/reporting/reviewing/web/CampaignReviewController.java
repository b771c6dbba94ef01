package vn.thidua.reporting.reviewing.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.paperwork.numbering.Stamping;
import vn.thidua.reporting.CampaignReviewId;
import vn.thidua.reporting.domain.CampaignSight;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.reviewing.CampaignReviewDesk;
import vn.thidua.reporting.reviewing.CampaignReviewSort;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;
import vn.thidua.shared.Vietnamese;

/** Lets the office that runs a campaign have reports drafted, edit and issue them; shows them to whoever sees the campaign. */
@Controller
@Needs(Act.RUN_CAMPAIGN)
class CampaignReviewController {

    private static final String LIST = "/campaigns/{campaign}/reviews";
    static final String REVIEW = "/reviews/{id}";

    private final CampaignSight campaigns;
    private final CampaignReviewPages pages;
    private final CampaignReviewDesk desk;
    private final MessageSource messages;

    CampaignReviewController(
            CampaignSight campaigns, CampaignReviewPages pages, CampaignReviewDesk desk, MessageSource messages) {
        this.campaigns = campaigns;
        this.pages = pages;
        this.desk = desk;
        this.messages = messages;
    }

    @Needs(Act.SEE_RESULTS)
    @GetMapping(LIST)
    Screen list(Actor actor, @PathVariable UUID campaign) {
        return Screen.show("reviewing/list", pages.list(new CampaignId(campaign), actor));
    }

    @PostMapping(LIST)
    Screen begin(
            Actor actor,
            @PathVariable UUID campaign,
            @RequestParam Optional<UUID> id,
            @RequestParam UUID due,
            @RequestParam(defaultValue = "") String sort) {
        CampaignOutline outline = campaigns.run(new CampaignId(campaign), actor);
        ReportingPeriod period = campaigns.period(outline.id(), due);
        CampaignReviewSort wanted = Arrays.stream(CampaignReviewSort.values())
                .filter(one -> one.name().equals(sort))
                .findFirst()
                .orElse(CampaignReviewSort.MONTHLY);
        UUID made = id.orElseGet(UUID::randomUUID);
        desk.begin(new CampaignReviewId(made), period, wanted, title(outline, period, wanted), actor);
        return Screen.goTo("/reviews/" + made).saying("review.drafted");
    }

    @Needs(Act.SEE_RESULTS)
    @GetMapping(REVIEW)
    Screen show(Actor actor, @PathVariable UUID id) {
        return Screen.show(
                "reviewing/show", pages.show(new CampaignReviewId(id), Optional.empty(), Optional.empty(), actor));
    }

    @PostMapping(REVIEW + "/drafting")
    Screen draftAgain(Actor actor, @PathVariable UUID id) {
        int drafted = desk.draftAgain(new CampaignReviewId(id), actor);
        return Screen.goTo("/reviews/" + id).saying("review.draftedAgain", drafted);
    }

    @GetMapping(REVIEW + "/sections/{number}")
    Screen edit(Actor actor, @PathVariable UUID id, @PathVariable int number) {
        return Screen.show(
                "reviewing/section",
                pages.section(new CampaignReviewId(id), number, Optional.empty(), Optional.empty(), actor));
    }

    @PostMapping(REVIEW + "/sections/{number}")
    Screen write(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(defaultValue = "") String body) {
        try {
            desk.write(new CampaignReviewId(id), number, version, body, actor);
        } catch (Refused no) {
            return Screen.show(
                    422,
                    "reviewing/section",
                    pages.section(
                            new CampaignReviewId(id), number, Optional.of(body), Optional.of(no.refusal()), actor));
        }
        return Screen.goTo("/reviews/" + id).saying("review.written");
    }

    /** Issues the report; the number is the one that was typed, or the next. */
    @PostMapping(REVIEW + "/number")
    Screen issue(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String title, Stamping stamp) {
        CampaignReviewDesk.Issuing issuing = new CampaignReviewDesk.Issuing(title, stamp);
        try {
            desk.issue(new CampaignReviewId(id), issuing, actor);
        } catch (Refused no) {
            return Screen.show(
                    422,
                    "reviewing/show",
                    pages.show(new CampaignReviewId(id), Optional.of(issuing), Optional.of(no.refusal()), actor));
        }
        return Screen.goTo("/reviews/" + id).saying("review.issued");
    }

    private String title(CampaignOutline campaign, ReportingPeriod period, CampaignReviewSort sort) {
        String name = messages.getMessage(period.key(), period.arguments(), Vietnamese.LOCALE);
        return messages.getMessage(
                "review.title." + sort,
                new Object[] {campaign.title(), name.toLowerCase(Locale.ROOT)},
                Vietnamese.LOCALE);
    }
}
