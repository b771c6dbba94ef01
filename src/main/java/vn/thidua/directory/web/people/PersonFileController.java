package vn.thidua.directory.web.people;

import jakarta.validation.Valid;
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
import vn.thidua.organization.PersonId;
import vn.thidua.organization.people.PersonDesk;
import vn.thidua.organization.people.PersonFile;
import vn.thidua.organization.people.PersonReads;
import vn.thidua.organization.people.PersonRules;
import vn.thidua.organization.people.Position;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** Shows a person, registers people and changes them. */
@Controller
@Needs(Act.MANAGE_PEOPLE)
class PersonFileController {

    private final PersonDesk desk;
    private final PersonReads people;
    private final PeopleSight sight;
    private final PersonPages pages;
    private final PositionFieldsMaker positions;

    PersonFileController(
            PersonDesk desk, PersonReads people, PeopleSight sight, PersonPages pages, PositionFieldsMaker positions) {
        this.desk = desk;
        this.people = people;
        this.sight = sight;
        this.pages = pages;
        this.positions = positions;
    }

    @GetMapping("/people/{id}")
    @Needs(Act.SEE_PEOPLE)
    Screen show(Actor actor, @PathVariable UUID id) {
        return Screen.show("people/show", pages.of(sight.person(id, actor)));
    }

    @GetMapping("/people/new")
    Screen empty(Actor actor) {
        return Screen.show("people/form", page(PersonForm.empty(), positions.empty(actor)));
    }

    @PostMapping("/people")
    Screen create(
            Actor actor,
            @Valid @ModelAttribute("form") PersonForm form,
            BindingResult result,
            @Valid @ModelAttribute("first") PositionForm first,
            BindingResult firstResult) {
        Complaints complaints = Complaints.of(result);
        boolean nowhere = first.blank() && actor.may(Act.REACH_ALL_PEOPLE);
        PositionFieldsMaker.Checked checked = nowhere
                ? new PositionFieldsMaker.Checked(positions.blank(first, actor), Optional.empty())
                : positions.check(first, actor, Complaints.of(firstResult));
        if (!complaints.none() || !checked.fields().complaints().none()) {
            return again(422, form, checked.fields(), complaints, Optional.empty());
        }
        Position position = checked.unit().map(first::at).orElse(null);
        try {
            desk.register(
                    new PersonId(form.id()),
                    new PersonDesk.Register(form.name(), form.details(), position),
                    actor.by());
        } catch (Refused no) {
            return again(409, form, checked.fields(), Complaints.NONE, Optional.of(no.refusal()));
        }
        return Screen.goTo("/people/" + form.id())
                .saying("person.registered", form.name().strip());
    }

    @GetMapping("/people/{id}/edit")
    Screen edit(Actor actor, @PathVariable UUID id) {
        PersonFile person = open(actor, id);
        return Screen.show(
                "people/form",
                page(PersonForm.of(person, people.names(person.id()).getFirst().name()), null));
    }

    @PostMapping("/people/{id}")
    Screen change(
            Actor actor, @PathVariable UUID id, @Valid @ModelAttribute("form") PersonForm form, BindingResult result) {
        PersonFile person = sight.person(id, actor);
        if (result.hasErrors()) {
            return again(422, form, null, Complaints.of(result), Optional.empty());
        }
        try {
            if (desk.change(person.id(), form.version(), form.change(), actor.by())) {
                return Screen.goTo("/people/" + id).saying("person.changed");
            }
        } catch (Refused no) {
            return again(409, form, null, Complaints.NONE, Optional.of(no.refusal()));
        }
        return Screen.show(
                409,
                "people/form",
                new PersonFormPage(
                        form.atVersion(sight.person(id, actor).version()),
                        true,
                        null,
                        Complaints.NONE,
                        Optional.empty(),
                        people.since(person.id(), form.version())));
    }

    private PersonFile open(Actor actor, UUID id) {
        PersonFile person = sight.person(id, actor);
        PersonRules.whyNotChange(person).ifPresent(Refusal::raise);
        return person;
    }

    private static PersonFormPage page(PersonForm form, @Nullable PositionFields first) {
        return new PersonFormPage(form, first == null, first, Complaints.NONE, Optional.empty(), List.of());
    }

    private static Screen again(
            int status,
            PersonForm form,
            @Nullable PositionFields first,
            Complaints complaints,
            Optional<Refusal> refusal) {
        return Screen.show(
                status, "people/form", new PersonFormPage(form, first == null, first, complaints, refusal, List.of()));
    }
}
