package vn.thidua.honours.initiative.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
import vn.thidua.honours.HonourId;
import vn.thidua.honours.InitiativeCircle;
import vn.thidua.honours.InitiativeId;
import vn.thidua.honours.domain.HonourSight;
import vn.thidua.honours.initiative.AuthorPicker;
import vn.thidua.honours.initiative.Initiative;
import vn.thidua.honours.initiative.InitiativeDesk;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;
import vn.thidua.shared.TypedDay;

/** Lists initiatives, and lets units keep those of their people. */
@Controller
@Needs(Act.SEE_HONOURS)
class InitiativeController {

    private static final String FORM = "initiatives/form";

    private final InitiativePages pages;
    private final InitiativeDesk desk;
    private final AuthorPicker authors;
    private final HonourSight sight;

    InitiativeController(InitiativePages pages, InitiativeDesk desk, AuthorPicker authors, HonourSight sight) {
        this.pages = pages;
        this.desk = desk;
        this.authors = authors;
        this.sight = sight;
    }

    @GetMapping("/initiatives")
    Screen index(Actor actor, @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page) {
        return Screen.show("initiatives/list", pages.list(q.strip(), page, actor));
    }

    @Needs(Act.KEEP_INITIATIVES)
    @GetMapping("/initiatives/new")
    Screen fresh(Actor actor) {
        InitiativeForm form = InitiativeForm.empty(actor.unit().value());
        return Screen.show(FORM, pages.fresh(form, InitiativePages.Trouble.NONE, actor));
    }

    @Needs(Act.KEEP_INITIATIVES)
    @PostMapping("/initiatives")
    Screen create(Actor actor, @Valid @ModelAttribute("form") InitiativeForm form, BindingResult result) {
        InitiativePages.Trouble trouble = keep(form, result, actor);
        return trouble.none()
                ? Screen.goTo("/initiatives").saying("initiatives.kept")
                : Screen.show(trouble.refusal().isPresent() ? 409 : 422, FORM, pages.fresh(form, trouble, actor));
    }

    @GetMapping("/initiatives/{id}")
    Screen show(Actor actor, @PathVariable UUID id) {
        Initiative there = pages.initiative(new InitiativeId(id), actor);
        return Screen.show(FORM, pages.of(there, InitiativeForm.of(there), InitiativePages.Trouble.NONE, actor));
    }

    @Needs(Act.KEEP_INITIATIVES)
    @PostMapping("/initiatives/{id}")
    Screen update(
            Actor actor,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") InitiativeForm form,
            BindingResult result) {
        Initiative there = pages.initiative(new InitiativeId(id), actor);
        InitiativePages.Trouble trouble = keep(form.at(id), result, actor);
        return trouble.none()
                ? Screen.goTo("/initiatives/" + id).saying("initiatives.kept")
                : Screen.show(
                        trouble.refusal().isPresent() ? 409 : 422, FORM, pages.of(there, form.at(id), trouble, actor));
    }

    @Needs(Act.KEEP_INITIATIVES)
    @PostMapping("/initiatives/{id}/uses")
    Screen use(Actor actor, @PathVariable UUID id, @RequestParam UUID honour) {
        Initiative there = pages.initiative(new InitiativeId(id), actor);
        desk.use(there.id(), new HonourId(honour), actor.by());
        return Screen.goTo("/initiatives/" + id).saying("initiatives.useKept");
    }

    private InitiativePages.Trouble keep(InitiativeForm form, BindingResult result, Actor actor) {
        Complaints complaints = Complaints.of(result);
        Optional<LocalDate> day = TypedDay.read(form.day());
        if (day.isEmpty()) {
            complaints = complaints.with("day", "complaint.honourDay");
        }
        Optional<UnitId> unit = pages.keepers(actor).stream()
                .map(one -> one.id())
                .filter(one -> one.toString().equals(form.unit()))
                .findFirst();
        if (unit.isEmpty()) {
            complaints = complaints.with("unit", "complaint.unitNotFound");
        }
        AuthorPicker.Picked picked = complaints.about("authors") == null
                ? authors.pick(form.authors(), sight.of(actor), sight.today())
                : new AuthorPicker.Picked(List.of(), List.of());
        if (!complaints.none() || !picked.complaints().isEmpty()) {
            return new InitiativePages.Trouble(complaints, picked.complaints(), Optional.empty());
        }
        try {
            desk.keep(
                    new InitiativeId(form.initiative()),
                    form.version(),
                    new Initiative.Content(
                            unit.orElseThrow(),
                            form.name(),
                            Stream.of(InitiativeCircle.values())
                                    .filter(circle -> circle.name().equals(form.circle()))
                                    .findFirst()
                                    .orElse(InitiativeCircle.BASE),
                            form.number(),
                            day.orElseThrow(),
                            form.decider(),
                            form.effect(),
                            picked.authors()),
                    actor.by());
            return InitiativePages.Trouble.NONE;
        } catch (Refused no) {
            return new InitiativePages.Trouble(complaints, List.of(), Optional.of(no.refusal()));
        }
    }
}
