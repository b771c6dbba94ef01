package vn.thidua.campaign.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.domain.CampaignOffice;
import vn.thidua.campaign.domain.OfficeDesk;
import vn.thidua.campaign.domain.OfficeDesk.Answer;
import vn.thidua.campaign.domain.OfficeReads;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.Units;
import vn.thidua.organization.domain.UnitReads;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Screen;

/** Asks what offices named in a campaign stand for. */
@Controller
@Needs(Act.RUN_CAMPAIGN)
class OfficeController {

    private final CampaignTops tops;
    private final OfficeReads offices;
    private final OfficeDesk desk;
    private final Units units;
    private final UnitReads kinds;
    private final Clock clock;

    OfficeController(
            CampaignTops tops, OfficeReads offices, OfficeDesk desk, Units units, UnitReads kinds, Clock clock) {
        this.tops = tops;
        this.offices = offices;
        this.desk = desk;
        this.units = units;
        this.kinds = kinds;
        this.clock = clock;
    }

    @GetMapping("/campaigns/{id}/offices")
    Screen index(Actor actor, @PathVariable UUID id) {
        OfficeForm none = new OfficeForm("", "", null, null, null, null, null, null);
        return Screen.show("campaign/offices", page(actor, id, none, Complaints.NONE));
    }

    @PostMapping("/campaigns/{id}/offices")
    Screen answer(
            Actor actor, @PathVariable UUID id, @Valid @ModelAttribute("form") OfficeForm form, BindingResult result) {
        Complaints complaints = Complaints.of(result);
        Optional<Answer> answer = answerOf(form);
        if (complaints.none() && answer.isEmpty()) {
            complaints = complaints.with("answer", "complaint.answer");
        }
        if (!complaints.none() || answer.isEmpty()) {
            return Screen.show(422, "campaign/offices", page(actor, id, form, complaints));
        }
        CampaignTop top = tops.of(new CampaignId(id), "offices", actor);
        desk.answer(top.head().id(), form.folded(), answer.get(), actor.by());
        return Screen.goTo(top.path() + "/offices").saying("offices.kept");
    }

    private Optional<Answer> answerOf(OfficeForm form) {
        List<UUID> chosen = form.units() == null ? List.of() : form.units();
        return switch (form.answer()) {
            case "units" ->
                chosen.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Answer.TheseUnits(
                                chosen.stream().map(UnitId::new).toList()));
            case "kind" -> kind(form.kind()).map(Answer.AllOfKind::new);
            case "nobody" -> Optional.of(new Answer.Nobody());
            case "new" ->
                kind(form.newKind())
                        .filter(kind -> !form.typed(form.newName()).isBlank())
                        .map(kind -> new Answer.NewUnit(
                                form.typed(form.newName()).strip(),
                                form.typed(form.newShort()).strip(),
                                kind,
                                form.newParent() == null ? null : new UnitId(form.newParent())));
            default -> Optional.empty();
        };
    }

    private Optional<String> kind(@Nullable String code) {
        return kinds.kinds().stream()
                .map(UnitKind::code)
                .filter(known -> known.equals(code))
                .findFirst();
    }

    private OfficesPage page(Actor actor, UUID id, OfficeForm form, Complaints complaints) {
        CampaignTop top = tops.of(new CampaignId(id), "offices", actor);
        LocalDate today = LocalDate.now(clock);
        List<CampaignOffice> all = offices.of(top.head().id());
        List<UnitId> meant = all.stream()
                .flatMap(office -> office.units().stream())
                .distinct()
                .toList();
        return new OfficesPage(
                top,
                all.stream().filter(CampaignOffice::unclear).toList(),
                all.stream().filter(office -> !office.unclear()).toList(),
                units.on(today),
                kinds.kinds(),
                units.names(meant, today),
                form.folded(),
                form,
                complaints);
    }
}
