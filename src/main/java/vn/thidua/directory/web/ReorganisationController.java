package vn.thidua.directory.web;

import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thidua.access.Act;
import vn.thidua.access.Needs;
import vn.thidua.organization.reorganisation.ReorganisationReads;
import vn.thidua.shared.Screen;

/** Shows reorganisations of units. */
@Controller
@Needs(Act.SEE_UNITS)
class ReorganisationController {

    private final ReorganisationReads acts;
    private final ReorganisationPages pages;
    private final boolean demo;

    ReorganisationController(
            ReorganisationReads acts, ReorganisationPages pages, @Value("${thidua.access.demo:false}") boolean demo) {
        this.demo = demo;
        this.acts = acts;
        this.pages = pages;
    }

    @GetMapping("/units/reorganisations")
    Screen index() {
        return Screen.show("organization/reorganisations", new ReorganisationsPage(acts.all(), demo));
    }

    @GetMapping("/units/reorganisations/{id}")
    Screen show(@PathVariable UUID id) {
        return Screen.show("organization/reorganisation", pages.page(pages.find(id)));
    }
}
