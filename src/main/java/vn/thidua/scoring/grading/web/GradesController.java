package vn.thidua.scoring.grading.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.grading.GradeDesk;
import vn.thidua.scoring.grading.GradeRefusal;
import vn.thidua.scoring.grading.GradeSight;
import vn.thidua.scoring.grading.GradeSort;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** Shows the grades of a year, of units and of the people of one, and takes decisions on them. */
@Controller
@Needs(Act.GRADE_YEAR)
class GradesController {

    static final String UNIT = "/grades/{year}/units/{unit}";

    private static final String UNITS_TEMPLATE = "grading/list";
    private static final String PEOPLE_TEMPLATE = "grading/unit";

    private final GradesPages units;
    private final UnitGradesPages people;
    private final GradeSight sight;
    private final GradeDesk desk;

    GradesController(GradesPages units, UnitGradesPages people, GradeSight sight, GradeDesk desk) {
        this.units = units;
        this.people = people;
        this.sight = sight;
        this.desk = desk;
    }

    @GetMapping("/grades")
    Screen list(
            Actor actor,
            @RequestParam Optional<Integer> year,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "1") int page) {
        GradesPages.Wish wish =
                new GradesPages.Wish(sight.known(year.orElse(sight.thisYear())), GradeShown.of(show), page);
        return Screen.show(UNITS_TEMPLATE, units.of(wish, GradeAttempt.NONE, actor));
    }

    @PostMapping("/grades/{year}")
    Screen decide(
            Actor actor,
            @PathVariable int year,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam Map<String, String> fields) {
        GradesPages.Wish wish = new GradesPages.Wish(sight.known(year), GradeShown.of(show), page);
        GradeAttempt attempt = new GradeAttempt(fields, Optional.empty());
        // All lines, not those of the page: somebody else may have decided one, so that it is no longer shown there.
        GradesPage sent = units.of(new GradesPages.Wish(year, GradeShown.ALL, 0), attempt, actor);
        try {
            int changed =
                    desk.decide(year, GradeSort.UNIT, actor.unit(), Decisions.units(sent.lines(), attempt), actor.by());
            return said(Screen.goTo("/grades?year=" + year + "&show=" + wish.shown() + "&page=" + page), changed);
        } catch (Refused no) {
            GradesPages.Wish again = stale(no) ? new GradesPages.Wish(year, GradeShown.ALL, page) : wish;
            return Screen.show(
                    status(no),
                    UNITS_TEMPLATE,
                    units.of(again, new GradeAttempt(fields, Optional.of(no.refusal())), actor));
        }
    }

    @GetMapping(UNIT)
    Screen unit(
            Actor actor, @PathVariable int year, @PathVariable UUID unit, @RequestParam(defaultValue = "1") int page) {
        return Screen.show(
                PEOPLE_TEMPLATE, people.of(sight.known(year), new UnitId(unit), page, GradeAttempt.NONE, actor));
    }

    @PostMapping(UNIT)
    Screen decidePeople(
            Actor actor,
            @PathVariable int year,
            @PathVariable UUID unit,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam Map<String, String> fields) {
        UnitId id = new UnitId(unit);
        GradeAttempt attempt = new GradeAttempt(fields, Optional.empty());
        UnitGradesPage sent = people.of(sight.known(year), id, 0, attempt, actor);
        try {
            int changed =
                    desk.decide(year, GradeSort.PERSON, id, Decisions.people(id, sent.lines(), attempt), actor.by());
            return said(Screen.goTo(sent.pagePath() + page), changed);
        } catch (Refused no) {
            return Screen.show(
                    status(no),
                    PEOPLE_TEMPLATE,
                    people.of(year, id, page, new GradeAttempt(fields, Optional.of(no.refusal())), actor));
        }
    }

    private static Screen said(Screen.GoTo to, int changed) {
        return changed == 0 ? to.saying("grading.nothing") : to.saying("grading.decided", changed);
    }

    private static boolean stale(Refused no) {
        return no.refusal().code() == GradeRefusal.CHANGED_MEANWHILE
                || no.refusal().code() == GradeRefusal.NOMINATED_MEANWHILE;
    }

    private static int status(Refused no) {
        return no.refusal().code() == GradeRefusal.NO_REASON || no.refusal().code() == GradeRefusal.LONG_REASON
                ? 422
                : 409;
    }
}
