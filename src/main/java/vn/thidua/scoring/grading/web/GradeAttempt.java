package vn.thidua.scoring.grading.web;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.scoring.grading.Grade;
import vn.thidua.scoring.grading.GradeRefusal;
import vn.thidua.shared.Refusal;

/**
 * What somebody sent, and why it was not taken.
 *
 * @param fields as they were sent; without any before somebody sends something
 */
record GradeAttempt(Map<String, String> fields, Optional<Refusal> refusal) {

    static final String GRADE = "grade.";

    private static final String WHY = "why.";
    private static final String SEEN = "seen.";
    private static final String NOMINATED = "nominated.";

    /** Nothing was sent. */
    static final GradeAttempt NONE = new GradeAttempt(Map.of(), Optional.empty());

    @Nullable
    Grade grade(UUID subject) {
        String typed = fields.getOrDefault(GRADE + subject, "");
        return Arrays.stream(Grade.values())
                .filter(grade -> grade.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    /**
     * Returns the grade that is meant for a line: the one that was chosen, or what stands where only a reason was written; empty where nothing was.
     *
     * @throws vn.thidua.shared.Refused with {@link GradeRefusal#NO_GRADE} where a reason was written for nothing
     */
    Optional<Grade> meant(GradeLine line, Optional<Grade> standing) {
        Optional<Grade> chosen = Optional.ofNullable(grade(line.id()));
        if (chosen.isPresent() || why(line.id()).isBlank()) {
            return chosen;
        }
        if (standing.isEmpty()) {
            GradeRefusal.NO_GRADE.because(line.name()).raise();
        }
        return standing;
    }

    String why(UUID subject) {
        return fields.getOrDefault(WHY + subject, "");
    }

    /** Returns the number of the decision that the page showed. */
    int seen(UUID subject) {
        return number(fields.getOrDefault(SEEN + subject, "0"));
    }

    /** Returns the number of the nomination that the page showed; empty where none was sent along. */
    Optional<Integer> nominated(UUID subject) {
        return Optional.ofNullable(fields.get(NOMINATED + subject)).map(GradeAttempt::number);
    }

    private static int number(String typed) {
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 0;
    }
}
