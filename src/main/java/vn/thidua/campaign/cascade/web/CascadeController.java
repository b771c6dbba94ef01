package vn.thidua.campaign.cascade.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Accounts;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.cascade.AdoptionDesk;
import vn.thidua.campaign.cascade.Cascade;
import vn.thidua.campaign.cascade.CascadeReads;
import vn.thidua.campaign.cascade.LaunchLine;
import vn.thidua.campaign.domain.CampaignReads;
import vn.thidua.campaign.web.CampaignTop;
import vn.thidua.campaign.web.CampaignTops;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Screen;
import vn.thidua.shared.Vietnamese;
import vn.thidua.spreadsheet.ExcelFile;

/** Shows those who oversee a campaign which units launched it, late or in time, and which did not. */
@Controller
@Needs(Act.SEE_CAMPAIGNS)
class CascadeController {

    private static final String CASCADE = "/campaigns/{id}/cascade";
    private static final String LATE = "LATE";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Comparator<CascadePage.Line> WORST_FIRST = Comparator.comparing(
                    (CascadePage.Line line) -> line.line().state().done())
            .thenComparing(line -> !line.late())
            .thenComparing(line -> line.line().state());

    private final CampaignTops tops;
    private final CampaignReads campaigns;
    private final CascadeReads reads;
    private final AdoptionDesk desk;
    private final Units units;
    private final Accounts accounts;
    private final MessageSource messages;

    CascadeController(
            CampaignTops tops,
            CampaignReads campaigns,
            CascadeReads reads,
            AdoptionDesk desk,
            Units units,
            Accounts accounts,
            MessageSource messages) {
        this.tops = tops;
        this.campaigns = campaigns;
        this.reads = reads;
        this.desk = desk;
        this.units = units;
        this.accounts = accounts;
        this.messages = messages;
    }

    @GetMapping(CASCADE)
    Screen show(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String state) {
        return Screen.show("cascade/show", page(id, state, actor));
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
                        page(id, state, actor).lines().stream()
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

    private CascadePage page(UUID id, String state, Actor actor) {
        CampaignTop top = tops.of(new CampaignId(id), "cascade", actor);
        if (!campaigns.runBy(actor).contains(top.head().id())) {
            throw new NotFound("campaign " + id + " is not overseen by " + actor.unit());
        }
        Cascade cascade = reads.of(top.head().id());
        Map<UnitId, String> names =
                units.names(cascade.lines().stream().map(LaunchLine::unit).toList(), top.today());
        Map<UnitId, LaunchLine> byUnit =
                cascade.lines().stream().collect(Collectors.toMap(LaunchLine::unit, Function.identity()));
        List<CascadePage.Line> lines = names.keySet().stream()
                .flatMap(unit -> Stream.ofNullable(byUnit.get(unit)))
                .map(line -> line(line, names.getOrDefault(line.unit(), ""), cascade.lastDay(), top.today()))
                .filter(line -> state.isEmpty()
                        || (state.equals(LATE)
                                ? line.late()
                                : line.line().state().name().equals(state)))
                .sorted(WORST_FIRST)
                .toList();
        return new CascadePage(
                top, cascade, state, lines, reads.dated(top.head().id()));
    }

    private static CascadePage.Line line(LaunchLine line, String name, @Nullable LocalDate lastDay, LocalDate today) {
        return new CascadePage.Line(line, name, line.late(lastDay, today));
    }

    private List<String> cells(CascadePage.Line line, Locale locale) {
        return List.of(
                line.name(),
                t(locale, "launchState." + line.line().state())
                        + (line.late() ? " (" + t(locale, "cascade.late") + ")" : ""),
                line.line().number(),
                line.line().at() == null
                        ? ""
                        : DAY.format(LocalDate.ofInstant(line.line().at(), Vietnamese.ZONE)),
                line.line().below() == 0 ? "" : String.valueOf(line.line().below()));
    }

    private String t(Locale locale, String key) {
        return messages.getMessage(key, null, locale);
    }
}
