package vn.thidua.directory.web;

import jakarta.validation.Valid;
import java.time.Clock;
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
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.directory.web.people.PersonPicker;
import vn.thidua.directory.web.people.PersonPicker.Picked;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.domain.DetailReads;
import vn.thidua.organization.domain.HeadDesk;
import vn.thidua.organization.domain.UnitHead;
import vn.thidua.organization.domain.UnitHistory;
import vn.thidua.organization.domain.UnitReads;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** Writes who heads a unit. */
@Controller
@Needs(Act.MANAGE_UNITS)
class UnitHeadController {

    private final HeadDesk desk;
    private final DetailReads details;
    private final UnitReads units;
    private final UnitHistory history;
    private final PersonPicker picker;
    private final UnitCare care;
    private final Clock clock;

    UnitHeadController(
            HeadDesk desk,
            DetailReads details,
            UnitReads units,
            UnitHistory history,
            PersonPicker picker,
            UnitCare care,
            Clock clock) {
        this.desk = desk;
        this.details = details;
        this.units = units;
        this.history = history;
        this.picker = picker;
        this.care = care;
        this.clock = clock;
    }

    @GetMapping("/units/{id}/heads/new")
    Screen empty(Actor actor, @PathVariable UUID id) {
        Unit unit = unit(id, actor);
        UnitHead nobody = new UnitHead(UUID.randomUUID(), null, "", "", LocalDate.now(clock), null);
        return form(
                200,
                unit,
                HeadForm.of(nobody, unit.version()),
                List.of(),
                Complaints.NONE,
                Optional.empty(),
                List.of());
    }

    @GetMapping("/units/{id}/heads/{head}")
    Screen edit(Actor actor, @PathVariable UUID id, @PathVariable UUID head) {
        Unit unit = unit(id, actor);
        UnitHead there = details.heads(unit.id()).stream()
                .filter(known -> known.id().equals(head))
                .findFirst()
                .orElseThrow(() -> new NotFound("head " + head));
        return form(
                200, unit, HeadForm.of(there, unit.version()), List.of(), Complaints.NONE, Optional.empty(), List.of());
    }

    @PostMapping("/units/{id}/heads")
    Screen write(
            Actor actor, @PathVariable UUID id, @Valid @ModelAttribute("form") HeadForm form, BindingResult result) {
        Unit unit = unit(id, actor);
        Complaints complaints = Complaints.of(result);
        if (form.backwards()) {
            complaints = complaints.with("lastDay", "complaint.endBeforeStart");
        }
        Picked picked = written(unit, form)
                .orElseGet(() -> picker.pick(form.person(), form.name(), actor, LocalDate.now(clock)));
        if (picked.complaint() != null && complaints.about("name") == null) {
            complaints = complaints.with("name", picked.complaint());
        }
        if (!complaints.none()) {
            return form(422, unit, form, picked.choices(), complaints, Optional.empty(), List.of());
        }
        try {
            if (desk.write(unit.id(), form.version(), form.by(picked.person()), actor.by())) {
                return Screen.goTo("/units/" + id).saying("unit.changed");
            }
        } catch (Refused refused) {
            return form(409, unit, form, List.of(), Complaints.NONE, Optional.of(refused.refusal()), List.of());
        }
        Unit now = unit(id, actor);
        return form(
                409,
                now,
                form.atVersion(now.version()),
                List.of(),
                Complaints.NONE,
                Optional.empty(),
                history.since(now.id(), form.version()));
    }

    @PostMapping("/units/{id}/heads/{head}/removal")
    Screen strike(Actor actor, @PathVariable UUID id, @PathVariable UUID head, @RequestParam long version) {
        return desk.strike(unit(id, actor).id(), version, head, actor.by())
                ? Screen.goTo("/units/" + id).saying("unit.changed")
                : Screen.goTo("/units/" + id + "/heads/" + head).saying("stale.title");
    }

    private Screen form(
            int status,
            Unit unit,
            HeadForm form,
            List<PersonPicker.Choice> choices,
            Complaints complaints,
            Optional<Refusal> refusal,
            List<UnitHistory.PastChange> theirs) {
        boolean existing =
                details.heads(unit.id()).stream().anyMatch(head -> head.id().equals(form.id()));
        return Screen.show(
                status,
                "organization/head",
                new HeadPage(unit.id(), unit.name(), form, choices, existing, complaints, refusal, theirs));
    }

    /** Who is written down stays so, also where they work elsewhere by now and cannot be chosen. */
    private Optional<Picked> written(Unit unit, HeadForm form) {
        return details.heads(unit.id()).stream()
                .filter(head -> head.id().equals(form.id()))
                .filter(head -> head.person() != null
                        && head.person().toString().equals(form.person())
                        && head.name().equals(form.name().strip()))
                .findFirst()
                .map(head -> new Picked(Optional.ofNullable(head.person()), List.of(), null));
    }

    /** A unit that has ended still has its heads to be put right. */
    private Unit unit(UUID id, Actor actor) {
        UnitId known = new UnitId(id);
        Unit unit = history.life(known)
                .flatMap(life -> units.find(known, life.nearest(LocalDate.now(clock))))
                .orElseThrow(() -> new NotFound("unit " + id));
        care.of(actor).whyNot(known).ifPresent(Refusal::raise);
        return unit;
    }
}
