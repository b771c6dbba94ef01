package vn.thidua.scoring.grading.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.scoring.grading.GradeDesk;
import vn.thidua.scoring.grading.GradeSight;
import vn.thidua.scoring.grading.GradeSort;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;
import vn.thidua.spreadsheet.SheetLimits;
import vn.thidua.spreadsheet.SheetReader;
import vn.thidua.spreadsheet.TableFile;

/** Takes decisions on units as a table: shows what it would decide, then decides that, all or nothing. */
@Controller
@Needs(Act.GRADE_YEAR)
class GradeTableController {

    private static final String TABLE = "/grades/{year}/table";
    private static final String TEMPLATE = "grading/table";

    private final GradesPages units;
    private final GradeTable table;
    private final GradeSight sight;
    private final GradeDesk desk;

    GradeTableController(GradesPages units, GradeTable table, GradeSight sight, GradeDesk desk) {
        this.units = units;
        this.table = table;
        this.sight = sight;
        this.desk = desk;
    }

    @GetMapping(TABLE)
    Screen empty(Actor actor, @PathVariable int year, @RequestAttribute(Screen.OVERSIZE) Optional<Boolean> oversize) {
        return oversize.isPresent()
                ? Screen.show(
                        422,
                        TEMPLATE,
                        table.empty(
                                sight.known(year),
                                Optional.of(SheetReader.tooLarge(SheetLimits.DEFAULT)),
                                Optional.empty()))
                : Screen.show(TEMPLATE, table.empty(sight.known(year), Optional.empty(), Optional.empty()));
    }

    /** Reads a file and shows what it would decide; nothing is decided yet. */
    @PostMapping(TABLE)
    Screen read(Actor actor, @PathVariable int year, @RequestParam Optional<MultipartFile> file) throws IOException {
        List<GradeLine> lines = lines(year, GradeAttempt.NONE, actor);
        GradeTablePage page = TableFile.of(file, path -> table.read(year, lines, path));
        return Screen.show(page.fault().isPresent() || !page.faults().isEmpty() ? 422 : 200, TEMPLATE, page);
    }

    /** Decides what was shown. */
    @PostMapping(TABLE + "/decisions")
    Screen decide(Actor actor, @PathVariable int year, @RequestParam(defaultValue = "[]") String kept) {
        GradeAttempt attempt = new GradeAttempt(table.fields(kept), Optional.empty());
        try {
            int changed = desk.decide(
                    sight.known(year),
                    GradeSort.UNIT,
                    actor.unit(),
                    Decisions.units(lines(year, attempt, actor), attempt),
                    actor.by());
            Screen.GoTo list = Screen.goTo("/grades?year=" + year);
            return changed == 0 ? list.saying("grading.nothing") : list.saying("grading.decided", changed);
        } catch (Refused no) {
            return Screen.show(409, TEMPLATE, table.empty(year, Optional.empty(), Optional.of(no.refusal())));
        }
    }

    private List<GradeLine> lines(int year, GradeAttempt attempt, Actor actor) {
        return units.of(new GradesPages.Wish(sight.known(year), GradeShown.ALL, 0), attempt, actor)
                .lines();
    }
}
