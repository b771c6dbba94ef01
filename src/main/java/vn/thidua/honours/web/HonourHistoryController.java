package vn.thidua.honours.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.honours.Honours;
import vn.thidua.honours.domain.Honour;
import vn.thidua.honours.domain.HonourDesk;
import vn.thidua.honours.domain.HonourHistory;
import vn.thidua.honours.domain.HonourSight;
import vn.thidua.organization.People;
import vn.thidua.organization.Person;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Screen;

/** Shows all that a person or a unit has in the register, on screen and for paper. */
@Controller
@Needs(Act.SEE_HONOURS)
class HonourHistoryController {

    private final HonourHistory history;
    private final Honours honours;
    private final HonourForms forms;
    private final HonourSight sight;
    private final HonourDesk desk;
    private final People people;
    private final Units units;

    HonourHistoryController(
            HonourHistory history,
            Honours honours,
            HonourForms forms,
            HonourSight sight,
            HonourDesk desk,
            People people,
            Units units) {
        this.history = history;
        this.honours = honours;
        this.forms = forms;
        this.sight = sight;
        this.desk = desk;
        this.people = people;
        this.units = units;
    }

    @GetMapping("/honours/people/{person}")
    Screen person(Actor actor, @PathVariable UUID person) {
        return Screen.show("honours/history", ofPerson(new PersonId(person), actor));
    }

    @GetMapping("/honours/people/{person}/print")
    Screen printPerson(Actor actor, @PathVariable UUID person) {
        return print(ofPerson(new PersonId(person), actor), actor);
    }

    @GetMapping("/honours/units/{unit}")
    Screen unit(Actor actor, @PathVariable UUID unit) {
        return Screen.show("honours/history", ofUnit(new UnitId(unit), actor));
    }

    @GetMapping("/honours/units/{unit}/print")
    Screen printUnit(Actor actor, @PathVariable UUID unit) {
        return print(ofUnit(new UnitId(unit), actor), actor);
    }

    private Screen print(HistoryPage page, Actor actor) {
        desk.print(page.lines().size(), actor.by());
        return Screen.show("honours/print", page);
    }

    /* Whoever looks after the person now sees all; whoever did then, what was got there. */
    private HistoryPage ofPerson(PersonId id, Actor actor) {
        LocalDate today = sight.today();
        Person person = people.find(id, today).orElseThrow(() -> new NotFound("person " + id));
        boolean own = sight.holds(person.id(), actor);
        List<Honour> all = history.of(person.id());
        List<Honour> seen = own ? all : theirs(all, actor);
        if (!own && seen.isEmpty()) {
            throw new NotFound("honours of person " + id);
        }
        return new HistoryPage(
                person.id().value(),
                true,
                person.name(),
                forms.lines(seen),
                Map.of(),
                own
                        ? honours.initiatives(List.of(person.id()), today)
                                .getOrDefault(person.id(), List.of())
                                .reversed()
                        : List.of(),
                0);
    }

    private List<Honour> theirs(List<Honour> all, Actor actor) {
        Set<UnitId> own = sight.among(
                all.stream()
                        .map(one -> one.entry().recipient().unit())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                actor);
        return all.stream()
                .filter(one -> one.entry().recipient().unit() != null
                        && own.contains(one.entry().recipient().unit()))
                .toList();
    }

    private HistoryPage ofUnit(UnitId id, Actor actor) {
        LocalDate today = sight.today();
        if (!sight.holds(id, actor)) {
            throw new NotFound("unit " + id);
        }
        List<Honour> all = history.of(id, today);
        Map<UnitId, String> names = units.names(
                Stream.concat(
                                Stream.of(id),
                                all.stream()
                                        .map(one -> Objects.requireNonNull(
                                                one.entry().recipient().unit())))
                        .distinct()
                        .toList(),
                today);
        if (!names.containsKey(id)) {
            throw new NotFound("unit " + id);
        }
        return new HistoryPage(
                id.value(), false, names.get(id), forms.lines(all), names, List.of(), history.members(id));
    }
}
