package vn.thidua.directory.web.people;

import jakarta.validation.Valid;
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
import vn.thidua.organization.people.PersonFile;
import vn.thidua.organization.people.PersonReads;
import vn.thidua.organization.people.PersonRules;
import vn.thidua.organization.people.Position;
import vn.thidua.organization.people.PositionDesk;
import vn.thidua.organization.people.PositionRows;
import vn.thidua.organization.people.UnitPicker;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** Enters, changes, ends and takes out positions; those of units that are not the actor's are not there for it. */
@Controller
@Needs(Act.MANAGE_PEOPLE)
class PositionController {

    private final PositionDesk desk;
    private final PositionRows positions;
    private final PersonReads people;
    private final PeopleSight sight;
    private final PositionFieldsMaker maker;
    private final UnitPicker units;

    PositionController(
            PositionDesk desk,
            PositionRows positions,
            PersonReads people,
            PeopleSight sight,
            PositionFieldsMaker maker,
            UnitPicker units) {
        this.desk = desk;
        this.positions = positions;
        this.people = people;
        this.sight = sight;
        this.maker = maker;
        this.units = units;
    }

    @GetMapping("/people/{id}/positions/new")
    Screen empty(Actor actor, @PathVariable UUID id) {
        PersonFile person = sight.person(id, actor);
        PersonRules.whyNotChange(person).ifPresent(Refusal::raise);
        return Screen.show("people/position", page(person, maker.empty(actor), false));
    }

    @PostMapping("/people/{id}/positions")
    Screen create(
            Actor actor,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") PositionForm form,
            BindingResult result) {
        PersonFile person = sight.person(id, actor);
        PositionFieldsMaker.Checked checked = maker.check(form, actor, Complaints.of(result));
        if (checked.unit().isEmpty()) {
            return Screen.show(422, "people/position", page(person, checked.fields(), false));
        }
        try {
            desk.enter(person.id(), form.at(checked.unit().get()), actor.by());
        } catch (Refused no) {
            return refused(person, checked.fields(), false, no);
        }
        return Screen.goTo("/people/" + id).saying("person.positionEntered");
    }

    @GetMapping("/people/{id}/positions/{position}/edit")
    Screen edit(Actor actor, @PathVariable UUID id, @PathVariable UUID position) {
        PersonFile person = sight.person(id, actor);
        PersonRules.whyNotChange(person).ifPresent(Refusal::raise);
        PositionForm form = form(find(person, position, actor));
        return Screen.show("people/position", page(person, maker.blank(form, actor), true));
    }

    @PostMapping("/people/{id}/positions/{position}")
    Screen change(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID position,
            @Valid @ModelAttribute("form") PositionForm form,
            BindingResult result) {
        PersonFile person = sight.person(id, actor);
        Position there = find(person, position, actor);
        PositionFieldsMaker.Checked checked = maker.check(form, actor, Complaints.of(result));
        if (checked.unit().isEmpty()) {
            return Screen.show(422, "people/position", page(person, checked.fields(), true));
        }
        try {
            if (desk.change(person.id(), form.at(there.id(), checked.unit().get()), actor.by())) {
                return Screen.goTo("/people/" + id).saying("person.positionChanged");
            }
        } catch (Refused no) {
            return refused(person, checked.fields(), true, no);
        }
        return Screen.show(
                409,
                "people/position",
                new PositionPage(
                        id,
                        name(person),
                        maker.blank(form.atRevision(there.version()), actor),
                        true,
                        Optional.of(there),
                        Optional.empty()));
    }

    @PostMapping("/people/{id}/positions/{position}/removal")
    Screen remove(Actor actor, @PathVariable UUID id, @PathVariable UUID position) {
        PersonFile person = sight.person(id, actor);
        desk.remove(person.id(), find(person, position, actor).id(), actor.by());
        return Screen.goTo(sight.among(List.of(person.id()), actor).isEmpty() ? "/people" : "/people/" + id)
                .saying("person.positionRemoved");
    }

    private Position find(PersonFile person, UUID id, Actor actor) {
        return positions.of(person.id()).stream()
                .filter(position -> position.id().value().equals(id))
                .filter(position -> sight.holds(position.unit(), actor))
                .findFirst()
                .orElseThrow(() -> new NotFound("position " + id));
    }

    private PositionForm form(Position position) {
        return PositionForm.of(
                position,
                units.ownNames(List.of(position.unit()), position.startsOn()).getOrDefault(position.unit(), ""));
    }

    private Screen refused(PersonFile person, PositionFields fields, boolean existing, Refused no) {
        return Screen.show(
                409,
                "people/position",
                new PositionPage(
                        person.id().value(),
                        name(person),
                        fields,
                        existing,
                        Optional.empty(),
                        Optional.of(no.refusal())));
    }

    private PositionPage page(PersonFile person, PositionFields fields, boolean existing) {
        return new PositionPage(
                person.id().value(), name(person), fields, existing, Optional.empty(), Optional.empty());
    }

    private String name(PersonFile person) {
        return people.names(person.id()).getFirst().name();
    }
}
