package vn.thidua.scoring.grading.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.grading.Decision;
import vn.thidua.scoring.grading.Grade;
import vn.thidua.scoring.grading.GradeRefusal;
import vn.thidua.scoring.grading.YearGrade;

/** What the fields of a form decide of the lines of its page; a line for which nothing was chosen is left as it is. */
final class Decisions {

    private Decisions() {}

    /** Reads the decisions on units. */
    static List<Decision> units(List<GradeLine> lines, GradeAttempt attempt) {
        return read(lines, attempt)
                .map(line -> of(line, new UnitId(line.id()), attempt))
                .toList();
    }

    /** Reads the decisions on people of a unit. */
    static List<Decision> people(UnitId unit, List<GradeLine> lines, GradeAttempt attempt) {
        return read(lines, attempt).map(line -> of(line, unit, attempt)).toList();
    }

    private static Stream<GradeLine> read(List<GradeLine> lines, GradeAttempt attempt) {
        return lines.stream().filter(line -> meant(line, attempt).isPresent()).peek(line -> {
            if (!line.may()) {
                GradeRefusal.OWN_UNIT.because(line.name()).raise();
            }
            // Nobody decides without having seen what the unit proposes.
            if (attempt.nominated(line.id())
                    .filter(seen -> seen != line.nominated())
                    .isPresent()) {
                GradeRefusal.NOMINATED_MEANWHILE.because(line.name()).raise();
            }
        });
    }

    private static Optional<Grade> meant(GradeLine line, GradeAttempt attempt) {
        return attempt.meant(line, line.now().map(YearGrade::grade));
    }

    private static Decision of(GradeLine line, UnitId unit, GradeAttempt attempt) {
        Grade grade = meant(line, attempt).orElseThrow();
        return new Decision(
                line.id(),
                line.name(),
                unit,
                grade,
                line.proposal().grade(),
                attempt.why(line.id()).strip(),
                attempt.seen(line.id()));
    }
}
