package vn.thidua.campaign.cascade.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thidua.access.Accounts;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.cascade.AdoptionDesk;
import vn.thidua.campaign.cascade.LaunchUrging;
import vn.thidua.campaign.web.CampaignTop;
import vn.thidua.campaign.web.CampaignTops;
import vn.thidua.shared.Screen;
import vn.thidua.shared.Vietnamese;
import vn.thidua.shared.WrittenDay;
import vn.thidua.spreadsheet.ExcelFile;

/** Shows those who oversee a campaign which units launched it, late or in time, and which did not. */
@Controller
@Needs(Act.SEE_CAMPAIGNS)
class CascadeController {

    private static final String CASCADE = "/campaigns/{id}/cascade";
    private final CascadePages pages;
    private final CampaignTops tops;
    private final AdoptionDesk desk;
    private final LaunchUrging urging;
    private final Accounts accounts;
    private final MessageSource messages;

    CascadeController(
            CascadePages pages,
            CampaignTops tops,
            AdoptionDesk desk,
            LaunchUrging urging,
            Accounts accounts,
            MessageSource messages) {
        this.pages = pages;
        this.tops = tops;
        this.desk = desk;
        this.urging = urging;
        this.accounts = accounts;
        this.messages = messages;
    }

    @GetMapping(CASCADE)
    Screen show(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "1") int page) {
        return Screen.show("cascade/show", pages.of(new CampaignId(id), state, page, actor));
    }

    @GetMapping(CASCADE + "/cascade.xlsx")
    ResponseEntity<byte[]> excel(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String state) {
        Locale locale = accounts.locale(actor.account());
        return ExcelFile.table(
                        "phat-dong.xlsx",
                        t(locale, "cascade.title"),
                        Stream.of("cascade.unit", "cascade.state", "cascade.plan", "cascade.on", "cascade.below")
                                .map(key -> t(locale, key))
                                .toList(),
                        pages.of(new CampaignId(id), state, 0, actor).lines().stream()
                                .map(line -> cells(line, locale))
                                .toList())
                .download();
    }

    /** Says by which of its deadlines units have to have launched the campaign. */
    @Needs(Act.RUN_CAMPAIGN)
    @PostMapping(CASCADE)
    Screen launchBy(Actor actor, @PathVariable UUID id, @RequestParam Optional<UUID> deadline) {
        CampaignTop top = tops.run(new CampaignId(id), "cascade", actor);
        desk.launchBy(top.head(), deadline.orElse(null), actor.by());
        return Screen.goTo(top.path() + "/cascade").saying("cascade.kept");
    }

    /** Reminds units that have not launched the campaign: those chosen, or all. */
    @Needs(Act.RUN_CAMPAIGN)
    @PostMapping(CASCADE + "/reminder")
    Screen remind(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") Set<UUID> unit,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "1") int page) {
        CampaignTop top = tops.run(new CampaignId(id), "cascade", actor);
        int told = urging.urge(top.head(), one -> all || unit.contains(one.value()), actor.by());
        String back = UriComponentsBuilder.fromPath(top.path() + "/cascade")
                .queryParam("state", state)
                .queryParam("page", page)
                .encode()
                .toUriString();
        return told == 0
                ? Screen.goTo(back).saying("cascade.urgedNobody")
                : Screen.goTo(back).saying("cascade.urged", told);
    }

    private List<String> cells(CascadePage.Line line, Locale locale) {
        return List.of(
                line.name(),
                t(locale, "launchState." + line.line().state())
                        + (line.late() ? " (" + t(locale, "cascade.late") + ")" : ""),
                line.line().number(),
                line.line().at() == null
                        ? ""
                        : WrittenDay.of(LocalDate.ofInstant(line.line().at(), Vietnamese.ZONE)),
                line.line().below() == 0 ? "" : String.valueOf(line.line().below()));
    }

    private String t(Locale locale, String key) {
        return messages.getMessage(key, null, locale);
    }
}
