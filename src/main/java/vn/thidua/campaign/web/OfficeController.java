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
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.domain.CampaignOffice;
import vn.thidua.campaign.domain.OfficeDesk;
import vn.thidua.campaign.domain.OfficeDesk.Answer;
import vn.thidua.campaign.domain.OfficeGroups;
import vn.thidua.campaign.domain.OfficeReads;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.domain.UnitReads;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Screen;

/** Asks what offices named in a campaign stand for. */
@Controller
@Needs(Act.RUN_CAMPAIGN)
class OfficeController {

    private static final OfficeForm NOTHING =
            new OfficeForm("", "", null, null, null, null, null, null, null, null, null);
    private static final OfficeAnswers.Read UNTOUCHED =
            new OfficeAnswers.Read(NOTHING, Optional.empty(), Complaints.NONE, List.of());

    private final CampaignTops tops;
    private final OfficeReads offices;
    private final OfficeAnswers answers;
    private final OfficeGroups groups;
    private final OfficeDesk desk;
    private final UnitReads units;
    private final Clock clock;

    OfficeController(
            CampaignTops tops,
            OfficeReads offices,
            OfficeAnswers answers,
            OfficeGroups groups,
            OfficeDesk desk,
            UnitReads units,
            Clock clock) {
        this.tops = tops;
        this.offices = offices;
        this.answers = answers;
        this.groups = groups;
        this.desk = desk;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping("/campaigns/{id}/offices")
    Screen index(Actor actor, @PathVariable UUID id) {
        return Screen.show("campaign/offices", page(tops.run(new CampaignId(id), "offices", actor), UNTOUCHED, "", ""));
    }

    @PostMapping("/campaigns/{id}/offices")
    Screen answer(
            Actor actor, @PathVariable UUID id, @Valid @ModelAttribute("form") OfficeForm form, BindingResult result) {
        OfficeAnswers.Read read = result.hasErrors()
                ? new OfficeAnswers.Read(form, Optional.empty(), Complaints.of(result), List.of())
                : answers.read(form, actor.may(Act.MANAGE_UNITS));
        CampaignTop top = tops.run(new CampaignId(id), "offices", actor);
        if (read.answer().isEmpty()) {
            return Screen.show(422, "campaign/offices", page(top, read, "", "")).orPart("campaign/_offices");
        }
        List<String> before = open(top);
        desk.answer(top.head().id(), form.folded(), read.answer().get(), actor.by());
        String next = next(form.folded(), before, open(top));
        CampaignTop now = tops.run(top.head().id(), "offices", actor);
        OfficesPage page = page(now, UNTOUCHED, form.folded(), next);
        return Screen.partOr(
                () -> Screen.show("campaign/_answered", page),
                () -> Screen.goTo(top.path() + "/offices#" + place(next)).saying("offices.keptOne", page.kept()));
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
        String next = open(top).stream().findFirst().orElse("");
        return Screen.goTo(top.path() + "/offices#" + place(next)).saying("offices.keptMany", count);
    }

    /** Returns the names that wait for an answer, in the order of the page. */
    private List<String> open(CampaignTop top) {
        return page(top, UNTOUCHED, "", "").open().stream()
                .map(CampaignOffice::folded)
                .toList();
    }

    /** Returns the name to go on with: the next one that is still open, or the same one where its answer was changed later. */
    private static String next(String answered, List<String> before, List<String> open) {
        int at = before.indexOf(answered);
        if (at < 0) {
            return answered;
        }
        return Stream.concat(before.stream().skip(at), before.stream().limit(at))
                .filter(open::contains)
                .findFirst()
                .orElse("");
    }

    private static String place(String office) {
        return office.isEmpty() ? "offices" : "o-" + office.replace(' ', '-');
    }

    private OfficesPage page(CampaignTop top, OfficeAnswers.Read read, String kept, String next) {
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
                groups.of(top.head()),
                units.names(named, LocalDate.now(clock)),
                read.form().folded(),
                read.form(),
                read.complaints(),
                read.choices(),
                all.stream()
                        .filter(office -> office.folded().equals(kept))
                        .map(CampaignOffice::name)
                        .findFirst()
                        .orElse(""),
                next);
    }
}
