package vn.thidua.reporting.reminding.web;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.campaign.CampaignId;
import vn.thidua.paperwork.PaperFile;
import vn.thidua.reporting.domain.CampaignSight;
import vn.thidua.reporting.reminding.ReminderDesk;
import vn.thidua.reporting.reminding.ReminderRefusal;
import vn.thidua.reporting.reminding.ReminderRule;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** Lets the office that runs a campaign say when units are reminded, and remind them at once. */
@Controller
@Needs(Act.RUN_CAMPAIGN)
class ReminderController {

    private static final String REMINDERS = "/campaigns/{campaign}/reminders";
    private static final String REMIND = "/campaigns/{campaign}/monitoring/{due}/reminder";

    private final CampaignSight campaigns;
    private final ReminderPages pages;
    private final UrgingLetter letter;
    private final ReminderDesk desk;

    ReminderController(CampaignSight campaigns, ReminderPages pages, UrgingLetter letter, ReminderDesk desk) {
        this.campaigns = campaigns;
        this.pages = pages;
        this.letter = letter;
        this.desk = desk;
    }

    @GetMapping(REMINDERS)
    Screen show(Actor actor, @PathVariable UUID campaign) {
        return Screen.show(
                "reminding/reminders", pages.reminders(new CampaignId(campaign), actor, "", Optional.empty()));
    }

    /** Sets a rule; the number of days and whether they are before or after the last day come apart. */
    @PostMapping(REMINDERS)
    Screen set(
            Actor actor,
            @PathVariable UUID campaign,
            @RequestParam(defaultValue = "") String days,
            @RequestParam(defaultValue = "BEFORE") String side,
            @RequestParam(defaultValue = "false") boolean leaders,
            @RequestParam(defaultValue = "false") boolean automatic) {
        CampaignId id = campaigns.run(new CampaignId(campaign), actor).id();
        try {
            if (!days.strip().matches("\\d{1,3}")) {
                ReminderRefusal.NO_DAYS.because(ReminderRule.MOST).raise();
            }
            int number = Integer.parseInt(days.strip());
            desk.set(id, new ReminderRule(side.equals("AFTER") ? number : -number, leaders, automatic), actor.by());
        } catch (Refused no) {
            return Screen.show(422, "reminding/reminders", pages.reminders(id, actor, days, Optional.of(no.refusal())));
        }
        return Screen.goTo("/campaigns/" + campaign + "/reminders").saying("reminder.set");
    }

    @PostMapping(REMINDERS + "/{days}/removal")
    Screen drop(Actor actor, @PathVariable UUID campaign, @PathVariable int days) {
        desk.drop(campaigns.run(new CampaignId(campaign), actor).id(), days, actor.by());
        return Screen.goTo("/campaigns/" + campaign + "/reminders").saying("reminder.dropped");
    }

    @PostMapping(REMINDERS + "/periods/{due}/release")
    Screen release(
            Actor actor,
            @PathVariable UUID campaign,
            @PathVariable UUID due,
            @RequestParam(defaultValue = "") String occasion) {
        own(campaign, due, actor);
        int told = desk.release(due, occasion, actor.by());
        return Screen.goTo("/campaigns/" + campaign + "/reminders").saying("reminder.sent", told);
    }

    @PostMapping(REMINDERS + "/periods/{due}/discard")
    Screen discard(
            Actor actor,
            @PathVariable UUID campaign,
            @PathVariable UUID due,
            @RequestParam(defaultValue = "") String occasion) {
        own(campaign, due, actor);
        desk.discard(due, occasion, actor.by());
        return Screen.goTo("/campaigns/" + campaign + "/reminders").saying("reminder.discarded");
    }

    /** Shows who would be reminded. */
    @GetMapping(REMIND)
    Screen ask(Actor actor, @PathVariable UUID campaign, @PathVariable UUID due) {
        return Screen.show("reminding/remind", pages.remind(new CampaignId(campaign), due, actor, Optional.empty()));
    }

    /** Gives the letter to those units as a Word file. */
    @GetMapping("/campaigns/{campaign}/monitoring/{due}/letter.docx")
    ResponseEntity<byte[]> letter(Actor actor, @PathVariable UUID campaign, @PathVariable UUID due) {
        RemindPage page = pages.remind(new CampaignId(campaign), due, actor, Optional.empty());
        return new PaperFile("cong-van-don-doc", letter.of(page, actor)).word();
    }

    @PostMapping(REMIND)
    Screen remind(
            Actor actor,
            @PathVariable UUID campaign,
            @PathVariable UUID due,
            @RequestParam(defaultValue = "false") boolean leaders) {
        own(campaign, due, actor);
        int told;
        try {
            told = desk.remind(due, leaders, actor.by());
        } catch (Refused no) {
            return Screen.show(
                    409,
                    "reminding/remind",
                    pages.remind(new CampaignId(campaign), due, actor, Optional.of(no.refusal())));
        }
        return Screen.goTo("/campaigns/" + campaign + "/monitoring/" + due).saying("reminder.sent", told);
    }

    private void own(UUID campaign, UUID due, Actor actor) {
        campaigns.run(new CampaignId(campaign), actor);
        campaigns.period(new CampaignId(campaign), due);
    }
}
