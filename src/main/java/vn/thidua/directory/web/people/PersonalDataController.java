package vn.thidua.directory.web.people;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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
import vn.thidua.organization.people.PersonRules;
import vn.thidua.organization.people.PersonalDataDesk;
import vn.thidua.regulation.ErasureGround;
import vn.thidua.regulation.Law;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Screen;
import vn.thidua.shared.Vietnamese;

/** Hands a person its data as a file that any browser shows, and erases them on a ground of the law. */
@Controller
@Needs(Act.ANSWER_PERSON)
class PersonalDataController {

    private final PersonalDataDesk desk;
    private final PeopleSight sight;
    private final PersonPages pages;
    private final MessageSource messages;
    private final Clock clock;

    PersonalDataController(
            PersonalDataDesk desk, PeopleSight sight, PersonPages pages, MessageSource messages, Clock clock) {
        this.desk = desk;
        this.sight = sight;
        this.pages = pages;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/people/{id}/personal-data")
    Screen show(Actor actor, @PathVariable UUID id) {
        return Screen.show(
                "people/personalData", page(open(actor, id), ReasonForm.empty(), ErasureForm.empty(), Complaints.NONE));
    }

    @PostMapping("/people/{id}/handout")
    Screen handOut(
            Actor actor,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult result,
            HttpServletResponse response) {
        PersonFile person = open(actor, id);
        if (result.hasErrors()) {
            return Screen.show(
                    422, "people/personalData", page(person, form, ErasureForm.empty(), Complaints.of(result)));
        }
        List<String> numbers = desk.handOut(person.id(), form.reason(), form.full(), actor.by());
        PersonPage page = pages.of(person);
        String file = Vietnamese.fold(page.name()).replace(' ', '-') + ".html";
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(file, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return Screen.show(
                "people/handout",
                new HandoutPage(page, numbers, page.facts(), actor.active().unitName(), Instant.now(clock)));
    }

    @PostMapping("/people/{id}/erasure")
    Screen erase(
            Actor actor, @PathVariable UUID id, @Valid @ModelAttribute("form") ErasureForm form, BindingResult result) {
        PersonFile person = sight.person(id, actor);
        Optional<ErasureGround> ground = Law.shipped().erasureGrounds().stream()
                .filter(there -> there.code().equals(form.ground()))
                .findFirst();
        if (result.hasErrors() || ground.isEmpty()) {
            Complaints complaints = Complaints.of(result);
            return Screen.show(
                    422,
                    "people/personalData",
                    page(
                            person,
                            ReasonForm.empty(),
                            form,
                            ground.isEmpty() ? complaints.with("ground", "complaint.NotBlank") : complaints));
        }
        desk.erase(
                person.id(),
                new PersonalDataDesk.Erasure(ground.get().basis(), form.paper(), form.why(), pseudonym(id)),
                actor.by());
        return Screen.goTo("/people/" + id).saying("person.erased");
    }

    private PersonFile open(Actor actor, UUID id) {
        PersonFile person = sight.person(id, actor);
        PersonRules.whyNotChange(person).ifPresent(Refusal::raise);
        return person;
    }

    private PersonalDataPage page(PersonFile person, ReasonForm handOut, ErasureForm erasure, Complaints complaints) {
        return new PersonalDataPage(
                "/people/" + person.id(),
                pages.of(person).name(),
                Law.shipped().erasureGrounds(),
                handOut,
                erasure,
                complaints);
    }

    private String pseudonym(UUID id) {
        String mark = id.toString().substring(0, 8).toUpperCase(Locale.ROOT);
        return Objects.requireNonNullElse(
                messages.getMessage("person.pseudonym", new Object[] {mark}, mark, Vietnamese.LOCALE), mark);
    }
}
