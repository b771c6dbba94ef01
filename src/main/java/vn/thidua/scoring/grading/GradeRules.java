package vn.thidua.scoring.grading;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Refusal;

/** What a decision on a grade has to keep to. */
public final class GradeRules {

    /** Letters that a reason may have. */
    public static final int LONGEST = 500;

    private GradeRules() {}

    /**
     * Returns why a grade cannot be decided.
     *
     * @param before what stands; null where nothing was decided
     */
    public static Optional<Refusal> whyNot(Decision wanted, @Nullable YearGrade before) {
        int number = before == null ? 0 : before.number();
        if (number != wanted.seen()) {
            return Optional.of(GradeRefusal.CHANGED_MEANWHILE.because(wanted.name()));
        }
        if (wanted.why().strip().length() > LONGEST) {
            return Optional.of(GradeRefusal.LONG_REASON.because(wanted.name(), LONGEST));
        }
        return needsReason(wanted, before) && wanted.why().isBlank()
                ? Optional.of(GradeRefusal.NO_REASON.because(wanted.name()))
                : Optional.empty();
    }

    private static boolean needsReason(Decision wanted, @Nullable YearGrade before) {
        return wanted.proposed() != null && wanted.proposed() != wanted.grade()
                || before != null && before.grade() != wanted.grade();
    }

    /** Tells whether the decision stands already: the same was sent twice, or nothing is changed. */
    public static boolean stands(Decision wanted, @Nullable YearGrade before) {
        if (before == null || before.grade() != wanted.grade()) {
            return false;
        }
        boolean same = wanted.why().isBlank() || wanted.why().strip().equals(before.why());
        return same && (wanted.seen() == before.number() || wanted.seen() == before.number() - 1);
    }
}
