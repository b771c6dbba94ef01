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
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.domain.UnitDesk;
import vn.thidua.organization.domain.UnitHistory;
import vn.thidua.organization.domain.UnitReads;
import vn.thidua.organization.domain.UnitRules;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Screen;

/** Creates and changes units. */
@Controller
@Needs(Act.MANAGE_UNITS)
class UnitController {

    private final UnitDesk desk;
    private final UnitReads units;
    private final UnitHistory history;
    private final Clock clock;

    UnitController(UnitDesk desk, UnitReads units, UnitHistory history, Clock clock) {
        this.desk = desk;
        this.units = units;
        this.history = history;
        this.clock = clock;
    }

    @GetMapping("/units/new")
    Screen empty(@RequestParam Optional<UUID> parent) {
        return Screen.show("organization/form", page(UnitForm.empty(parent.orElse(null), ""), false));
    }

    @PostMapping("/units")
    Screen create(Actor actor, @Valid @ModelAttribute("form") UnitForm form, BindingResult result) {
        List<Unit> all = units.on(today());
        Complaints complaints = complaints(form, result, all);
        if (!complaints.none()) {
            return again(422, form, false, complaints, Optional.empty());
        }
        UnitId id = new UnitId(form.id());
        Optional<Refusal> refusal = all.stream().anyMatch(unit -> unit.id().equals(id))
                ? Optional.empty()
                : UnitRules.whyNotName(null, form.name(), form.parentId(), all);
        if (refusal.isPresent()) {
            return again(409, form, false, Complaints.NONE, refusal);
        }
        UnitDesk.Change unit = form.change();
        desk.create(
                id,
                new UnitDesk.Create(unit.kind(), unit.name(), unit.shortName(), unit.parent(), unit.email(), today()),
                actor.by());
        return Screen.goTo("/units/" + form.id()).saying("unit.created", unit.name());
    }

    @GetMapping("/units/{id}/edit")
    Screen edit(@PathVariable UUID id) {
        Unit unit = find(new UnitId(id));
        return Screen.show(
                "organization/form",
                page(UnitForm.of(unit, units.email(unit.id()).orElse("")), true));
    }

    @PostMapping("/units/{id}")
    Screen change(
            Actor actor, @PathVariable UUID id, @Valid @ModelAttribute("form") UnitForm form, BindingResult result) {
        Unit unit = find(new UnitId(id));
        List<Unit> all = units.on(today());
        Complaints complaints = complaints(form, result, all);
        if (!complaints.none()) {
            return again(422, form, true, complaints, Optional.empty());
        }
        Optional<Refusal> refusal = UnitRules.whyNotParent(unit.id(), form.parentId(), all)
                .or(() -> UnitRules.whyNotName(unit.id(), form.name(), form.parentId(), all));
        if (refusal.isPresent()) {
            return again(409, form, true, Complaints.NONE, refusal);
        }
        if (desk.change(unit.id(), form.version(), form.change(), actor.by())) {
            return Screen.goTo("/units/" + id).saying("unit.changed");
        }
        return stale(form);
    }

    private Screen stale(UnitForm form) {
        Unit now = find(new UnitId(form.id()));
        UnitFormPage page = page(form.atVersion(now.version()), true);
        return Screen.show(
                409,
                "organization/form",
                new UnitFormPage(
                        page.form(),
                        true,
                        Complaints.NONE,
                        page.kinds(),
                        page.parents(),
                        Optional.empty(),
                        history.since(now.id(), form.version())));
    }

    private Complaints complaints(UnitForm form, BindingResult result, List<Unit> all) {
        Complaints complaints = Complaints.of(result);
        if (form.kind() != null && !form.kind().isEmpty() && !new KindNames(units.kinds()).knows(form.kind())) {
            complaints = complaints.with("kind", "complaint.kindUnknown");
        }
        UnitId parent = form.parentId();
        return parent == null || all.stream().anyMatch(unit -> unit.id().equals(parent))
                ? complaints
                : complaints.with("parent", "complaint.parentUnknown");
    }

    private Screen again(
            int status, UnitForm form, boolean existing, Complaints complaints, Optional<Refusal> refusal) {
        UnitFormPage page = page(form, existing);
        return Screen.show(
                status,
                "organization/form",
                new UnitFormPage(form, existing, complaints, page.kinds(), page.parents(), refusal, List.of()));
    }

    private UnitFormPage page(UnitForm form, boolean existing) {
        return new UnitFormPage(
                form,
                existing,
                Complaints.NONE,
                new KindNames(units.kinds()),
                new UnitTree(units.on(today())).matching(unit -> true, Integer.MAX_VALUE),
                Optional.empty(),
                List.of());
    }

    private Unit find(UnitId id) {
        return units.find(id, today()).orElseThrow(() -> new NotFound("unit " + id));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
