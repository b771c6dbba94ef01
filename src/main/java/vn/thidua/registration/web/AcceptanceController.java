package vn.thidua.registration.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.campaign.CampaignId;
import vn.thidua.registration.WorkId;
import vn.thidua.registration.domain.AcceptanceDesk;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Screen;

/** Lets lead agencies accept works for their contents, one or many, or give them back. */
@Controller
@Needs(Act.ACCEPT_WORKS)
class AcceptanceController {

    private static final String WAITING = "/campaigns/{campaign}/registrations/waiting";
    private static final Pattern SEEN = Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):(\\d{1,6})");

    private final AcceptancePages pages;
    private final AcceptanceDesk desk;

    AcceptanceController(AcceptancePages pages, AcceptanceDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping(WAITING)
    Screen show(Actor actor, @PathVariable UUID campaign) {
        return Screen.show("registration/waiting", pages.of(actor, new CampaignId(campaign)));
    }

    /** Accepts the works that were ticked, each in the edition that was seen. */
    @PostMapping(WAITING)
    Screen accept(Actor actor, @PathVariable UUID campaign, @RequestParam(required = false) List<String> works) {
        CampaignId id = new CampaignId(campaign);
        List<AcceptanceDesk.Seen> seen = Optional.ofNullable(works).orElse(List.of()).stream()
                .map(AcceptanceController::seen)
                .toList();
        int accepted = desk.accept(pages.view(actor, id), seen, actor.by());
        Screen.GoTo back = Screen.goTo(path(id));
        return seen.isEmpty()
                ? back.warning("registration.noneTicked")
                : accepted < seen.size()
                        ? back.warning("registration.acceptedSome", accepted, seen.size())
                        : back.saying("registration.accepted", accepted);
    }

    /** Gives one work back to its unit. */
    @PostMapping(WAITING + "/return")
    Screen giveBack(
            Actor actor,
            @PathVariable UUID campaign,
            @RequestParam(defaultValue = "") String work,
            @RequestParam(defaultValue = "") String why) {
        CampaignId id = new CampaignId(campaign);
        desk.giveBack(pages.view(actor, id), seen(work), why, actor.by());
        return Screen.goTo(path(id)).saying("registration.returned");
    }

    private static AcceptanceDesk.Seen seen(String typed) {
        var matcher = SEEN.matcher(typed);
        if (!matcher.matches()) {
            throw new NotFound("work " + typed);
        }
        return new AcceptanceDesk.Seen(
                new WorkId(UUID.fromString(matcher.group(1))), Integer.parseInt(matcher.group(2)));
    }

    private static String path(CampaignId campaign) {
        return "/campaigns/" + campaign + "/registrations/waiting";
    }
}
