package vn.thidua.directory.web.people;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
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
import vn.thidua.organization.PersonId;
import vn.thidua.organization.people.Identity;
import vn.thidua.organization.people.IdentityDesk;
import vn.thidua.organization.people.IdentityNumber;
import vn.thidua.organization.people.IdentityReads;
import vn.thidua.organization.people.PersonFile;
import vn.thidua.organization.people.PersonReads;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Screen;

/** Keeps identity numbers, finds people by them and opens them. Numbers come in the body of a request, never in an address, which others write into logs. */
@Controller
@Needs(Act.MANAGE_PEOPLE)
class IdentityController {

    private final IdentityDesk desk;
    private final IdentityReads identities;
    private final PersonReads people;
    private final PeopleSight sight;
    private final PersonPages pages;

    IdentityController(
            IdentityDesk desk, IdentityReads identities, PersonReads people, PeopleSight sight, PersonPages pages) {
        this.desk = desk;
        this.identities = identities;
        this.people = people;
        this.sight = sight;
        this.pages = pages;
    }

    @PostMapping("/people/found")
    @Needs(Act.OPEN_IDENTITY)
    Screen find(Actor actor, @RequestParam(defaultValue = "") String number) {
        return IdentityNumber.of(number).stream()
                .flatMap(typed -> holders(typed, actor).stream())
                .findFirst()
                .map(holder -> Screen.goTo("/people/" + holder))
                .orElseGet(() -> Screen.goTo("/people").saying("person.numberNotFound"));
    }

    @PostMapping("/people/{id}/identities")
    Screen keep(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam UUID identity,
            @RequestParam(defaultValue = "") String number) {
        PersonFile person = sight.person(id, actor);
        Optional<IdentityNumber> typed = IdentityNumber.of(number);
        if (typed.isEmpty()) {
            return Screen.show(
                    422,
                    "people/show",
                    pages.of(
                            person,
                            new PersonPage.Typed(
                                    identity, number, Complaints.NONE.with("number", "complaint.identity"))));
        }
        boolean elsewhere = holders(typed.get(), actor).stream().anyMatch(other -> !other.equals(person.id()));
        desk.keep(person.id(), identity, typed.get(), actor.by());
        return Screen.goTo("/people/" + id).saying(elsewhere ? "person.numberElsewhere" : "person.numberKept");
    }

    @PostMapping("/people/{id}/identities/{identity}/removal")
    Screen forget(Actor actor, @PathVariable UUID id, @PathVariable UUID identity) {
        desk.forget(sight.person(id, actor).id(), identity, actor.by());
        return Screen.goTo("/people/" + id).saying("person.numberForgotten");
    }

    @GetMapping("/people/{id}/identities/{identity}")
    @Needs(Act.OPEN_IDENTITY)
    Screen ask(Actor actor, @PathVariable UUID id, @PathVariable UUID identity) {
        PersonFile person = sight.person(id, actor);
        return Screen.show(
                "people/identity",
                new IdentityPage(
                        "/people/" + id,
                        name(person),
                        find(person, identity),
                        ReasonForm.empty(),
                        Complaints.NONE,
                        null));
    }

    @PostMapping("/people/{id}/identities/{identity}/opening")
    @Needs(Act.OPEN_IDENTITY)
    Screen open(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID identity,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult result,
            HttpServletResponse response) {
        PersonFile person = sight.person(id, actor);
        Identity masked = find(person, identity);
        boolean told = !result.hasErrors();
        String number = told
                ? desk.open(person.id(), identity, form.reason(), actor.by()).digits()
                : null;
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return Screen.show(
                told ? 200 : 422,
                "people/identity",
                new IdentityPage("/people/" + id, name(person), masked, form, Complaints.of(result), number));
    }

    /** Who has a number whom the actor may not see is not named by it either. */
    private List<PersonId> holders(IdentityNumber number, Actor actor) {
        List<PersonId> all = identities.holders(number);
        Set<PersonId> seen = sight.among(all, actor);
        return all.stream().filter(seen::contains).toList();
    }

    private Identity find(PersonFile person, UUID id) {
        return identities.of(person.id()).stream()
                .filter(identity -> identity.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("identity number " + id));
    }

    private String name(PersonFile person) {
        return people.names(person.id()).getFirst().name();
    }
}
