package vn.thidua.honours.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.honours.HonourId;
import vn.thidua.honours.domain.Honour;
import vn.thidua.honours.domain.HonourDesk;
import vn.thidua.honours.domain.HonourSight;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;
import vn.thidua.shared.TypedDay;

/** Shows a line of the register, and notes that it was taken back. */
@Controller
@Needs(Act.SEE_HONOURS)
class HonourController {

    private static final String TEMPLATE = "honours/show";

    private final HonourSight sight;
    private final HonourForms forms;
    private final HonourDesk desk;
    private final Units units;

    HonourController(HonourSight sight, HonourForms forms, HonourDesk desk, Units units) {
        this.sight = sight;
        this.forms = forms;
        this.desk = desk;
        this.units = units;
    }

    @GetMapping("/honours/{id}")
    Screen show(Actor actor, @PathVariable UUID id) {
        Honour honour = sight.honour(new HonourId(id), actor);
        return Screen.show(
                TEMPLATE, page(honour, RevocationForm.empty(honour.version()), Complaints.NONE, Optional.empty()));
    }

    @Needs(Act.KEEP_HONOURS)
    @PostMapping("/honours/{id}/revocation")
    Screen revoke(
            Actor actor,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") RevocationForm form,
            BindingResult result) {
        Honour honour = sight.kept(new HonourId(id), actor);
        Complaints complaints = Complaints.of(result);
        Optional<LocalDate> day = TypedDay.read(form.day());
        if (day.isEmpty() && complaints.about("day") == null) {
            complaints = complaints.with("day", "complaint.honourDay");
        }
        if (!complaints.none()) {
            return Screen.show(422, TEMPLATE, page(honour, form, complaints, Optional.empty()));
        }
        try {
            desk.revoke(
                    honour.id(),
                    form.version(),
                    new Honour.Revocation(form.number(), day.orElseThrow()),
                    form.why(),
                    actor.by());
            return Screen.goTo("/honours/" + id).saying("honours.revoked");
        } catch (Refused no) {
            return Screen.show(
                    409, TEMPLATE, page(sight.honour(honour.id(), actor), form, complaints, Optional.of(no.refusal())));
        }
    }

    private HonourPage page(Honour honour, RevocationForm form, Complaints complaints, Optional<Refusal> refusal) {
        UnitId unit = honour.entry().recipient().unit();
        return new HonourPage(
                new HonourLine(honour, forms.label(honour)),
                unit == null ? "" : units.names(List.of(unit), sight.today()).getOrDefault(unit, ""),
                form,
                complaints,
                refusal);
    }
}
