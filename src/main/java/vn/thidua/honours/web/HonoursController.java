package vn.thidua.honours.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.honours.domain.Honour;
import vn.thidua.honours.domain.HonourPlace;
import vn.thidua.honours.domain.HonourSearch;
import vn.thidua.honours.domain.HonourSight;
import vn.thidua.organization.people.UnitPicker;
import vn.thidua.shared.Screen;

/** Lists the register of honours. */
@Controller
@Needs(Act.SEE_HONOURS)
class HonoursController {

    private static final int PAGE = 50;

    private final HonourSearch search;
    private final HonourSearching searching;
    private final HonourForms forms;
    private final HonourSight sight;
    private final UnitPicker picker;

    HonoursController(
            HonourSearch search, HonourSearching searching, HonourForms forms, HonourSight sight, UnitPicker picker) {
        this.search = search;
        this.searching = searching;
        this.forms = forms;
        this.sight = sight;
        this.picker = picker;
    }

    @GetMapping("/honours")
    Screen index(
            Actor actor,
            @ModelAttribute HonourSearching.Typed typed,
            @RequestParam(defaultValue = "") String key,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> on,
            @RequestParam Optional<UUID> after) {
        HonourSearching.Understood what = searching.of(typed, actor);
        Optional<HonourPlace> behind = on.flatMap(day -> after.map(id -> new HonourPlace(key, day, id)));
        List<Honour> found = search.page(what.filter(), behind, PAGE + 1);
        boolean cut = found.size() > PAGE;
        List<Honour> shown = cut ? found.subList(0, PAGE) : found;
        HonoursPage page = new HonoursPage(
                what.asked(),
                forms.lines(shown),
                forms.all(),
                what.picked(),
                picker.few(sight.of(actor), sight.today()),
                search.countUpTo(what.filter(), HonoursPage.COUNTED + 1),
                cut ? Optional.of(HonourSearch.place(shown.getLast(), what.filter())) : Optional.empty(),
                behind.isEmpty());
        return Screen.show("honours/list", page).orPart("honours/_rows");
    }
}
