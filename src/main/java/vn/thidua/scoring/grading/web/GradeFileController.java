package vn.thidua.scoring.grading.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Accounts;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.grading.Grade;
import vn.thidua.scoring.grading.GradeSight;
import vn.thidua.scoring.grading.Ground;
import vn.thidua.scoring.grading.Nomination;
import vn.thidua.scoring.grading.YearGrade;
import vn.thidua.shared.Vietnamese;
import vn.thidua.shared.WrittenDay;
import vn.thidua.spreadsheet.ExcelFile;

/** Hands grades out as workbooks. */
@Controller
@Needs(Act.GRADE_YEAR)
class GradeFileController {

    private final GradesPages units;
    private final UnitGradesPages people;
    private final GradeWords words;
    private final GradeSight sight;
    private final Accounts accounts;
    private final MessageSource messages;

    GradeFileController(
            GradesPages units,
            UnitGradesPages people,
            GradeWords words,
            GradeSight sight,
            Accounts accounts,
            MessageSource messages) {
        this.sight = sight;
        this.units = units;
        this.people = people;
        this.words = words;
        this.accounts = accounts;
        this.messages = messages;
    }

    @GetMapping("/grades/{year}/grades.xlsx")
    ResponseEntity<byte[]> units(Actor actor, @PathVariable int year, @RequestParam(defaultValue = "") String show) {
        GradesPage page =
                units.of(new GradesPages.Wish(sight.known(year), GradeShown.of(show), 0), GradeAttempt.NONE, actor);
        return workbook("xep-loai-don-vi-" + year + ".xlsx", "results.unit", "grading.above", page.lines(), actor);
    }

    @GetMapping(GradesController.UNIT + "/people.xlsx")
    ResponseEntity<byte[]> people(Actor actor, @PathVariable int year, @PathVariable UUID unit) {
        UnitGradesPage page = people.of(sight.known(year), new UnitId(unit), 0, GradeAttempt.NONE, actor);
        return workbook("xep-loai-ca-nhan-" + year + ".xlsx", "grading.person", "grading.post", page.lines(), actor);
    }

    private ResponseEntity<byte[]> workbook(
            String file, String subject, String note, List<GradeLine> lines, Actor actor) {
        Locale locale = accounts.locale(actor.account());
        return ExcelFile.table(
                        file,
                        t(locale, "grading.sheet"),
                        Stream.of(
                                        subject,
                                        note,
                                        "grading.proposed",
                                        "grading.grounds",
                                        "nomination.ofUnit",
                                        "nomination.why",
                                        "grading.decision",
                                        "grading.decidedOn",
                                        "grading.decidedBy",
                                        "grading.why")
                                .map(key -> t(locale, key))
                                .toList(),
                        lines.stream().map(line -> cells(line, locale)).toList())
                .download();
    }

    private List<String> cells(GradeLine line, Locale locale) {
        Optional<YearGrade> now = line.now();
        return List.of(
                line.name(),
                line.note(),
                grade(line.proposal().grade(), locale),
                line.proposal().grounds().stream()
                        .map((Ground ground) -> words.of(ground, locale))
                        .collect(Collectors.joining("; ")),
                grade(line.nomination().map(Nomination::grade).orElse(null), locale),
                line.nomination().map(Nomination::why).orElse(""),
                grade(now.map(YearGrade::grade).orElse(null), locale),
                now.map(one -> WrittenDay.of(one.at().atZone(Vietnamese.ZONE).toLocalDate()))
                        .orElse(""),
                now.map(YearGrade::by).orElse(""),
                now.map(YearGrade::why).orElse(""));
    }

    private String grade(@Nullable Grade grade, Locale locale) {
        return grade == null ? "" : t(locale, "grade." + grade);
    }

    private String t(Locale locale, String key) {
        return messages.getMessage(key, null, locale);
    }
}
