package vn.thidua.directory.web.people;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.shared.Screen;

/** Proposes people whom the actor may see to a field while somebody types. */
@Controller
@Needs(Act.SEE_PEOPLE)
class PersonFoundController {

    private final PersonPicker picker;
    private final Clock clock;

    PersonFoundController(PersonPicker picker, Clock clock) {
        this.picker = picker;
        this.clock = clock;
    }

    @GetMapping("/people/found")
    Screen index(Actor actor, @RequestParam(defaultValue = "") String name) {
        return Screen.show("people/_found", new PeopleFoundPage(picker.found(name, actor, LocalDate.now(clock))));
    }
}
