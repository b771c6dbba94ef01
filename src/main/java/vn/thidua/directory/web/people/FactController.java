package vn.thidua.directory.web.people;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.organization.people.FactDesk;
import vn.thidua.organization.people.FactRows;
import vn.thidua.shared.Screen;

/** Says which extra facts are kept and what for, and writes them down. */
@Controller
@Needs(Act.CHOOSE_FACTS)
class FactController {

    private static final String FIELD = "fact.";
    private static final int LONGEST = 200;

    private final FactDesk desk;
    private final FactRows facts;
    private final PeopleSight sight;

    FactController(FactDesk desk, FactRows facts, PeopleSight sight) {
        this.desk = desk;
        this.facts = facts;
        this.sight = sight;
    }

    @GetMapping("/people/facts")
    Screen index() {
        return Screen.show("people/facts", new FactsPage(facts.kinds(), Map.of()));
    }

    @PostMapping("/people/facts/{kind}/use")
    Screen use(Actor actor, @PathVariable String kind, @RequestParam(defaultValue = "") String purpose) {
        if (purpose.isBlank() || purpose.length() > LONGEST) {
            return Screen.show(
                    422,
                    "people/facts",
                    new FactsPage(
                            facts.kinds(), Map.of(kind, purpose.isBlank() ? "complaint.NotBlank" : "complaint.Size")));
        }
        desk.switchOn(kind, purpose, actor.by());
        return Screen.goTo("/people/facts").saying("fact.on");
    }

    @PostMapping("/people/facts/{kind}/withdrawal")
    Screen withdraw(Actor actor, @PathVariable String kind) {
        desk.switchOff(kind, actor.by());
        return Screen.goTo("/people/facts").saying("fact.off");
    }

    @PostMapping("/people/{id}/facts")
    @Needs(Act.MANAGE_PEOPLE)
    Screen keep(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> sent) {
        Map<String, String> values = new HashMap<>();
        sent.forEach((field, value) -> {
            if (field.startsWith(FIELD)) {
                values.put(field.substring(FIELD.length()), value.substring(0, Math.min(value.length(), LONGEST)));
            }
        });
        desk.keep(sight.person(id, actor).id(), values, actor.by());
        return Screen.goTo("/people/" + id).saying("person.changed");
    }
}
