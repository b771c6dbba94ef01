package vn.thidua.scoring.grading.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.scoring.grading.Grade;
import vn.thidua.scoring.grading.Nomination;
import vn.thidua.scoring.grading.YearGrade;

/** Which lines of a list of grades are shown. */
public enum GradeShown {
    /** All. */
    ALL,
    /** Those of which nothing was decided. */
    UNDECIDED,
    /** Those for which the unit proposed something, and nothing was decided. */
    NOMINATED,
    /** Those for which the unit proposed something after it was decided. */
    LATE,
    /** Those with a grade. */
    EXCELLENT,
    /** Those with a grade. */
    GOOD,
    /** Those with a grade. */
    DONE,
    /** Those with a grade. */
    NOT_DONE;

    /** Tells whether something is shown of which this stands, and for which its unit proposed this. */
    boolean holds(@Nullable YearGrade standing, @Nullable Nomination asked) {
        return switch (this) {
            case ALL -> true;
            case UNDECIDED -> standing == null;
            case NOMINATED -> standing == null && asked != null;
            case LATE -> standing != null && asked != null && asked.at().isAfter(standing.at());
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
