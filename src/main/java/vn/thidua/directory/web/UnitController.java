package vn.thidua.directory.web;

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
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.domain.DetailReads;
import vn.thidua.organization.domain.UnitDesk;
import vn.thidua.organization.domain.UnitHistory;
import vn.thidua.organization.domain.UnitReads;
import vn.thidua.organization.domain.UnitRules;
import vn.thidua.organization.domain.UnitSearch;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** Creates and changes units. */
@Controller
@Needs(Act.MANAGE_UNITS)
class UnitController {

    private final UnitDesk desk;
    private final UnitReads units;
    private final DetailReads details;
    private final UnitSearch search;
    private final UnitHistory history;
    private final UnitCare care;
    private final Clock clock;

    UnitController(
            UnitDesk desk,
            UnitReads units,
            DetailReads details,
            UnitSearch search,
            UnitHistory history,
            UnitCare care,
            Clock clock) {
        this.desk = desk;
        this.units = units;
        this.details = details;
        this.search = search;
        this.history = history;
        this.care = care;
        this.clock = clock;
    }

    @GetMapping("/units/new")
    Screen empty(Actor actor, @RequestParam Optional<UUID> parent) {
        parent.map(UnitId::new).flatMap(care.of(actor)::whyNot).ifPresent(Refusal::raise);
        return Screen.show(
                "organization/form", page(UnitForm.empty(parent.orElse(null), name(parent.map(UnitId::new))), false));
    }

    @PostMapping("/units")
    Screen create(Actor actor, @Valid @ModelAttribute("form") UnitForm typed, BindingResult result) {
        List<Unit> all = units.on(today());
        List<UnitSearch.Hit> parents = parents(typed);
        UnitForm form = typed.under(only(typed, parents));
        Complaints complaints = complaints(typed, form, result, parents);
        if (!complaints.none()) {
            return again(422, form, false, complaints, Optional.empty(), parents);
        }
        UnitId id = new UnitId(form.id());
        Optional<Refusal> notYours = care.of(actor).whyNotBelow(form.parentId());
        if (notYours.isPresent()) {
            return again(403, form, false, Complaints.NONE, notYours, parents);
        }
        Optional<Refusal> refusal = all.stream().anyMatch(unit -> unit.id().equals(id))
                ? Optional.empty()
                : UnitRules.whyNotName(null, form.name(), form.parentId(), all);
        if (refusal.isPresent()) {
            return again(409, form, false, Complaints.NONE, refusal, parents);
        }
        UnitDesk.Change unit = form.change();
        try {
            desk.create(
                    id,
                    new UnitDesk.Create(
                            unit.kind(), unit.name(), unit.shortName(), unit.parent(), today(), unit.details()),
                    actor.by());
        } catch (Refused refused) {
            return again(409, form, false, Complaints.NONE, Optional.of(refused.refusal()), parents);
        }
        return Screen.goTo("/units/" + form.id()).saying("unit.created", unit.name());
    }

    @GetMapping("/units/{id}/edit")
    Screen edit(Actor actor, @PathVariable UUID id, @RequestParam Optional<Long> before) {
        Unit unit = find(new UnitId(id));
        care.of(actor).whyNot(unit.id()).ifPresent(Refusal::raise);
        UnitForm form = UnitForm.of(unit, name(unit.parent()), details.of(unit.id(), today()));
        if (before.isPresent()) {
            for (UnitHistory.PastChange change : history.since(unit.id(), before.get() - 1)) {
                form = change.version() == before.get() ? form.back(change) : form;
            }
        }
        return Screen.show("organization/form", page(form, true));
    }

    @PostMapping("/units/{id}")
    Screen change(
            Actor actor, @PathVariable UUID id, @Valid @ModelAttribute("form") UnitForm typed, BindingResult result) {
        Unit unit = find(new UnitId(id));
        Care mine = care.of(actor);
        mine.whyNot(unit.id()).ifPresent(Refusal::raise);
        List<UnitSearch.Hit> parents = parents(typed);
        UnitForm form = typed.under(only(typed, parents));
        Complaints complaints = complaints(typed, form, result, parents);
        if (!complaints.none()) {
            return again(422, form, true, complaints, Optional.empty(), parents);
        }
        boolean moved = !unit.parent().equals(Optional.ofNullable(form.parentId()));
        Optional<Refusal> notYours = moved ? mine.whyNotBelow(form.parentId()) : Optional.empty();
        if (notYours.isPresent()) {
            return again(403, form, true, Complaints.NONE, notYours, parents);
        }
        try {
            return desk.change(unit.id(), form.version(), form.change(), actor.by())
                    ? Screen.goTo("/units/" + id).saying("unit.changed")
                    : stale(form);
        } catch (Refused refused) {
            return again(409, form, true, Complaints.NONE, Optional.of(refused.refusal()), parents);
        }
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
                        List.of(),
                        Optional.empty(),
                        history.since(now.id(), form.version())));
    }

    private Complaints complaints(UnitForm typed, UnitForm form, BindingResult result, List<UnitSearch.Hit> parents) {
        Complaints complaints = Complaints.of(result);
        if (!form.kind().isEmpty() && !new KindNames(units.kinds()).knows(form.kind())) {
            complaints = complaints.with("kind", "complaint.kindUnknown");
        }
        if (form.parentName().isBlank()) {
            return ended(typed) ? complaints.with("parent", "complaint.parentEnded") : complaints;
        }
        if (form.parent() != null) {
            return complaints;
        }
        return complaints.with("parent", parents.isEmpty() ? "complaint.parentUnknown" : "complaint.parentUnsure");
    }

    /** What a unit belongs to may have ended: its name is gone from the form, though nobody took it away. */
    private boolean ended(UnitForm typed) {
        UnitId parent = typed.parentId();
        return parent != null && units.find(parent, today()).isEmpty();
    }

    /** Returns what the person may have meant: the unit known from before while its name stands, else what is called so. */
    private List<UnitSearch.Hit> parents(UnitForm form) {
        Optional<Unit> known = Optional.ofNullable(form.parentId())
                .flatMap(id -> units.find(id, today()))
                .filter(unit -> unit.name().equals(form.parentName().strip()));
        if (known.isPresent()) {
            return List.of(new UnitSearch.Hit(known.get().id(), known.get().name(), "", true));
        }
        List<UnitSearch.Hit> hits = search.settle(form.parentName(), today());
        return hits.stream()
                .filter(hit -> hit.id().equals(form.parentId()))
                .findFirst()
                .map(List::of)
                .orElse(hits);
    }

    /** A unit is meant only where it was chosen or is called exactly so. */
    private static @Nullable UnitId only(UnitForm form, List<UnitSearch.Hit> parents) {
        return parents.size() == 1
                        && (parents.getFirst().exact()
                                || parents.getFirst().id().equals(form.parentId()))
                ? parents.getFirst().id()
                : null;
    }

    private String name(Optional<UnitId> unit) {
        return unit.flatMap(id -> units.find(id, today())).map(Unit::name).orElse("");
    }

    private Screen again(
            int status,
            UnitForm form,
            boolean existing,
            Complaints complaints,
            Optional<Refusal> refusal,
            List<UnitSearch.Hit> parents) {
        return Screen.show(
                status,
                "organization/form",
                new UnitFormPage(
                        form,
                        existing,
                        complaints,
                        new KindNames(units.kinds()),
                        complaints.about("parent") == null ? List.of() : parents,
                        refusal,
                        List.of()));
    }

    private UnitFormPage page(UnitForm form, boolean existing) {
        return new UnitFormPage(
                form, existing, Complaints.NONE, new KindNames(units.kinds()), List.of(), Optional.empty(), List.of());
    }

    private Unit find(UnitId id) {
        return units.find(id, today()).orElseThrow(() -> new NotFound("unit " + id));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
