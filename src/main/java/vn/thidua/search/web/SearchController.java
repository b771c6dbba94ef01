package vn.thidua.search.web;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.search.Finder;
import vn.thidua.search.Wanted;
import vn.thidua.shared.Screen;
import vn.thidua.shared.Vietnamese;

/** Finds things of every sort; each finder shows only what the role in use may see. */
@Controller
@Needs(Act.USE_OWN_DESK)
class SearchController {

    private static final int MOST_OF_A_SORT = 6;
    private static final int LONGEST = 100;

    private final List<Finder> finders;

    SearchController(List<Finder> finders) {
        this.finders =
                finders.stream().sorted(Comparator.comparing(Finder::sort)).toList();
    }

    @GetMapping("/search")
    Screen index(Actor actor, @RequestParam(defaultValue = "") String q) {
        String typed = q.strip();
        String looked = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        Wanted wanted = new Wanted(looked, actor, MOST_OF_A_SORT);
        List<SearchPage.Group> groups = Vietnamese.fold(looked).isEmpty()
                ? List.of()
                : finders.stream()
                        .map(finder -> new SearchPage.Group(finder.sort(), finder.find(wanted)))
                        .filter(group -> !group.found().isEmpty())
                        .toList();
        return Screen.show("search/page", new SearchPage(typed, groups)).orPart("search/_found");
    }
}
