package vn.thidua.scoring.grading.web;

import java.util.List;
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
import vn.thidua.scoring.grading.GradeRefusal;
import vn.thidua.scoring.grading.GradeSight;
import vn.thidua.scoring.grading.GradeSort;
import vn.thidua.scoring.grading.Nomination;
import vn.thidua.scoring.grading.NominationDesk;
import vn.thidua.scoring.grading.Nominee;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** Lets a unit propose grades of a year for itself and its people; others decide. */
@Controller
@Needs(Act.PROPOSE_GRADES)
class OwnGradesController {

    private static final String TEMPLATE = "grading/own";

    private final OwnGradesPages pages;
    private final GradeSight sight;
    private final NominationDesk desk;

    OwnGradesController(OwnGradesPages pages, GradeSight sight, NominationDesk desk) {
        this.pages = pages;
        this.sight = sight;
        this.desk = desk;
    }

    @GetMapping("/grades/own")
    Screen show(
            Actor actor,
            @RequestParam Optional<Integer> year,
            @RequestParam Optional<UUID> unit,
            @RequestParam(defaultValue = "1") int page) {
        int known = sight.known(year.orElse(sight.thisYear()));
        UnitId own = unit.map(UnitId::new).orElse(actor.unit());
        return Screen.show(TEMPLATE, pages.of(known, own, page, GradeAttempt.NONE, actor));
    }

    @PostMapping("/grades/own/{year}/units/{unit}")
    Screen nominate(
            Actor actor,
            @PathVariable int year,
            @PathVariable UUID unit,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam Map<String, String> fields) {
        UnitId own = new UnitId(unit);
        GradeAttempt attempt = new GradeAttempt(fields, Optional.empty());
        OwnGradesPage sent = pages.of(sight.known(year), own, 0, attempt, actor);
        try {
            int changed = desk.nominate(year, own, nominees(sent, attempt), actor.by());
            Screen.GoTo back = Screen.goTo(sent.pagePath() + page);
            return changed == 0 ? back.saying("nomination.nothing") : back.saying("nomination.saved", changed);
        } catch (Refused no) {
            return Screen.show(
                    no.refusal().code() == GradeRefusal.NOMINATED_MEANWHILE ? 409 : 422,
                    TEMPLATE,
                    pages.of(year, own, page, new GradeAttempt(fields, Optional.of(no.refusal())), actor));
        }
    }

    private static List<Nominee> nominees(OwnGradesPage page, GradeAttempt attempt) {
        return page.lines().stream()
                .flatMap(line -> attempt.meant(line, line.nomination().map(Nomination::grade)).stream()
                        .map(grade -> new Nominee(
                                line.id(),
                                line.name(),
                                line.id().equals(page.unit().id()) ? GradeSort.UNIT : GradeSort.PERSON,
                                grade,
                                attempt.why(line.id()),
                                attempt.seen(line.id()))))
                .toList();
    }
}
