package vn.thidua.scoring.grading;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Refusal;

/** What a unit that proposes a grade has to keep to. */
public final class NominationRules {

    private NominationRules() {}

    /**
     * Returns why a grade cannot be proposed.
     *
     * @param before what the unit proposed already; null where it proposed nothing
     */
    public static Optional<Refusal> whyNot(Nominee wanted, @Nullable Nomination before) {
        if (number(before) != wanted.seen()) {
            return Optional.of(GradeRefusal.NOMINATED_MEANWHILE.because(wanted.name()));
        }
        if (wanted.why().isBlank()) {
            return Optional.of(GradeRefusal.NO_GROUND.because(wanted.name()));
        }
        return wanted.why().strip().length() > GradeRules.LONGEST
                ? Optional.of(GradeRefusal.LONG_REASON.because(wanted.name(), GradeRules.LONGEST))
                : Optional.empty();
    }

    /** Tells whether the same was proposed already: it was sent twice, or nothing is changed. */
    public static boolean stands(Nominee wanted, @Nullable Nomination before) {
        return before != null
                && before.grade() == wanted.grade()
                && before.why().equals(wanted.why().strip())
                && (wanted.seen() == before.number() || wanted.seen() == before.number() - 1);
    }

    private static int number(@Nullable Nomination before) {
        return before == null ? 0 : before.number();
    }
}
