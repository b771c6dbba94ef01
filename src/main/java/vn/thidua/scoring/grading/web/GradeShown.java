package vn.thidua.scoring.grading.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.scoring.grading.Grade;
import vn.thidua.scoring.grading.YearGrade;

/** Which lines of a list of grades are shown. */
public enum GradeShown {
    /** All. */
    ALL,
    /** Those of which nothing was decided. */
    UNDECIDED,
    /** Those with a grade. */
    EXCELLENT,
    /** Those with a grade. */
    GOOD,
    /** Those with a grade. */
    DONE,
    /** Those with a grade. */
    NOT_DONE;

    /** Tells whether something is shown of which this stands. */
    boolean holds(@Nullable YearGrade standing) {
        return switch (this) {
            case ALL -> true;
            case UNDECIDED -> standing == null;
            default -> standing != null && standing.grade() == Grade.valueOf(name());
        };
    }

    /** Returns what an address means; all where it means nothing. */
    static GradeShown of(String typed) {
        return Optional.of(typed)
                .filter(code -> java.util.Arrays.stream(values())
                        .anyMatch(one -> one.name().equals(code)))
                .map(GradeShown::valueOf)
                .orElse(ALL);
    }
}
