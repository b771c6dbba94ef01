package vn.thidua.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Needs;
import vn.thidua.organization.domain.UnitSearch;
import vn.thidua.shared.Screen;

/** Proposes units to a field while somebody types. */
@Controller
@Needs(Act.SEE_UNITS)
class FoundController {

    private final UnitSearch search;
    private final Clock clock;

    FoundController(UnitSearch search, Clock clock) {
        this.search = search;
        this.clock = clock;
    }

    /** The field sends nothing but itself, whatever it is called. */
    @GetMapping("/units/found")
    Screen index(@RequestParam Map<String, String> field) {
        String typed = field.values().stream().findFirst().orElse("");
        return Screen.show("organization/_found", new FoundPage(search.find(typed, LocalDate.now(clock))));
    }
}
