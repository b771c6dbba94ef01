package vn.thidua.campaign.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.domain.CampaignOffice;
import vn.thidua.campaign.domain.OfficeDesk;
import vn.thidua.campaign.domain.OfficeDesk.Answer;
import vn.thidua.campaign.domain.OfficeReads;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.domain.UnitReads;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Screen;

/** Asks what offices named in a campaign stand for. */
@Controller
@Needs(Act.RUN_CAMPAIGN)
class OfficeController {

    private static final OfficeForm NOTHING = new OfficeForm("", "", null, null, null, null, null, null, null, null);
    private static final OfficeAnswers.Read UNTOUCHED =
            new OfficeAnswers.Read(NOTHING, Optional.empty(), Complaints.NONE, List.of());

    private final CampaignTops tops;
    private final OfficeReads offices;
    private final OfficeAnswers answers;
    private final OfficeDesk desk;
    private final UnitReads units;
    private final Clock clock;

    OfficeController(
            CampaignTops tops,
            OfficeReads offices,
            OfficeAnswers answers,
            OfficeDesk desk,
            UnitReads units,
            Clock clock) {
        this.tops = tops;
        this.offices = offices;
        this.answers = answers;
        this.desk = desk;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping("/campaigns/{id}/offices")
    Screen index(Actor actor, @PathVariable UUID id) {
        return Screen.show("campaign/offices", page(actor, id, UNTOUCHED, ""));
    }

    @PostMapping("/campaigns/{id}/offices")
    Screen answer(
            Actor actor,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") OfficeForm form,
            BindingResult result,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        OfficeAnswers.Read read = result.hasErrors()
                ? new OfficeAnswers.Read(form, Optional.empty(), Complaints.of(result), List.of())
                : answers.read(form);
        String template = htmx == null ? "campaign/offices" : "campaign/_offices";
        if (read.answer().isEmpty()) {
            return Screen.show(422, template, page(actor, id, read, ""));
        }
        CampaignTop top = tops.run(new CampaignId(id), "offices", actor);
        desk.answer(top.head().id(), form.folded(), read.answer().get(), actor.by());
        return htmx == null
                ? Screen.goTo(top.path() + "/offices").saying("offices.kept")
                : Screen.show(template, page(actor, id, UNTOUCHED, form.folded()));
    }

    /** Keeps the likely answers that were left ticked, just as they were shown; a list of strings would be cut at the commas of names. */
    @PostMapping("/campaigns/{id}/offices/suggestions")
    Screen accept(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> form) {
        CampaignTop top = tops.run(new CampaignId(id), "offices", actor);
        Map<String, Answer> accepted = new LinkedHashMap<>();
        form.getOrDefault("suggestion", List.of()).stream()
                .flatMap(field -> Suggestion.read(field).stream())
                .forEach(one -> accepted.put(one.folded(), new Answer.TheseUnits(one.units())));
        int count = desk.answerAll(top.head().id(), accepted, actor.by());
        return Screen.goTo(top.path() + "/offices").saying("offices.keptMany", count);
    }

    private OfficesPage page(Actor actor, UUID id, OfficeAnswers.Read read, String kept) {
        CampaignTop top = tops.run(new CampaignId(id), "offices", actor);
        List<CampaignOffice> all = offices.of(top.head().id());
        List<UnitId> named = Stream.concat(
                        read.form().chosen().stream(),
                        all.stream()
                                .flatMap(
                                        office -> Stream.concat(office.units().stream(), office.candidates().stream())))
                .distinct()
                .toList();
        return new OfficesPage(
                top,
                all.stream().filter(CampaignOffice::unclear).toList(),
                all.stream().filter(office -> !office.unclear()).toList(),
                units.kinds(),
                units.names(named, LocalDate.now(clock)),
                read.form().folded(),
                read.form(),
                read.complaints(),
                read.choices(),
                all.stream()
                        .filter(office -> office.folded().equals(kept))
                        .map(CampaignOffice::name)
                        .findFirst()
                        .orElse(""));
    }
}
