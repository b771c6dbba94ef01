package vn.thidua.directory.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
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
import vn.thidua.organization.UnitId;
import vn.thidua.organization.domain.AliasDesk;
import vn.thidua.organization.domain.AliasReads;
import vn.thidua.organization.domain.UnitAlias;
import vn.thidua.organization.domain.UnitReads;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Screen;

/** Keeps what units are called in documents. */
@Controller
@Needs(Act.MANAGE_UNITS)
class AliasController {

    private final AliasDesk desk;
    private final AliasReads aliases;
    private final UnitReads units;
    private final UnitPages pages;
    private final UnitCare care;
    private final Clock clock;

    AliasController(AliasDesk desk, AliasReads aliases, UnitReads units, UnitPages pages, UnitCare care, Clock clock) {
        this.desk = desk;
        this.aliases = aliases;
        this.units = units;
        this.pages = pages;
        this.care = care;
        this.clock = clock;
    }

    @GetMapping("/units/names")
    Screen index(Actor actor) {
        return Screen.show("organization/names", page(actor, new AliasForm("", ""), Complaints.NONE));
    }

    @PostMapping("/units/names")
    Screen learnForKind(Actor actor, @Valid @ModelAttribute("form") AliasForm form, BindingResult result) {
        Complaints complaints = Complaints.of(result);
        if (!new KindNames(units.kinds()).knows(form.kind())) {
            complaints = complaints.with("kind", "complaint.kindUnknown");
        } else if (takenByOther(form.alias(), alias -> alias.kind().equals(Optional.of(form.kind())))) {
            complaints = complaints.with("alias", "complaint.aliasTaken");
        }
        if (!complaints.none()) {
            return Screen.show(422, "organization/names", page(actor, form, complaints));
        }
        care.of(actor).whyNotForAll().ifPresent(Refusal::raise);
        desk.learn(form.alias(), null, form.kind(), actor.by());
        return Screen.goTo("/units/names")
                .saying("unit.aliasLearned", form.alias().strip());
    }

    @PostMapping("/units/{id}/names")
    Screen learnForUnit(
            Actor actor, @PathVariable UUID id, @Valid @ModelAttribute("form") AliasForm form, BindingResult result) {
        UnitId unit = new UnitId(id);
        Complaints complaints = Complaints.of(result);
        if (takenByOther(form.alias(), alias -> alias.unit().equals(Optional.of(unit)))) {
            complaints = complaints.with("alias", "complaint.aliasTaken");
        }
        UnitPage page = pages.page(unit, actor, form.alias() == null ? "" : form.alias(), complaints);
        care.of(actor).whyNot(unit).ifPresent(Refusal::raise);
        if (!complaints.none()) {
            return Screen.show(422, "organization/show", page);
        }
        desk.learn(form.alias(), unit, null, actor.by());
        return Screen.goTo("/units/" + id)
                .saying("unit.aliasLearned", form.alias().strip());
    }

    @PostMapping("/units/names/{alias}/removal")
    Screen forget(Actor actor, @PathVariable UUID alias, @RequestParam Optional<UUID> unit) {
        aliases.find(alias).flatMap(care.of(actor)::whyNot).ifPresent(Refusal::raise);
        desk.forget(alias, actor.by());
        return Screen.goTo(unit.map(id -> "/units/" + id).orElse("/units/names"))
                .saying("unit.aliasForgotten");
    }

    private boolean takenByOther(String alias, Predicate<UnitAlias> same) {
        return alias != null
                && !alias.isBlank()
                && aliases.spelled(alias).filter(same.negate()).isPresent();
    }

    private NamesPage page(Actor actor, AliasForm form, Complaints complaints) {
        List<UnitAlias> all = aliases.all();
        List<UnitId> named = all.stream()
                .flatMap(alias -> Stream.concat(alias.unit().stream(), alias.body().stream()))
                .toList();
        return new NamesPage(
                all,
                units.names(named, LocalDate.now(clock)),
                new KindNames(units.kinds()),
                care.of(actor),
                form,
                complaints);
    }
}
