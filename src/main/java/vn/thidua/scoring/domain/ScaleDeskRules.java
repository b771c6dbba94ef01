package vn.thidua.scoring.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.scoring.scale.ScaleCheck;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.TypedDay;
import vn.thidua.shared.WrittenDay;

/** What may be done to a version of a scale. */
public final class ScaleDeskRules {

    private ScaleDeskRules() {}

    /** Returns why a version cannot be changed. */
    public static Optional<Refusal> whyNotChange(ScaleVersion version) {
        return version.state() == ScaleState.ISSUED
                ? Optional.of(ScaleRefusal.ISSUED.because(version.number()))
                : Optional.empty();
    }

    /** Returns why a version cannot be issued, whatever is said of its first day. */
    public static Optional<Refusal> whyNotIssue(ScaleVersion version) {
        return whyNotChange(version).or(() -> {
            long blocking = ScaleCheck.of(version.body()).stream()
                    .filter(finding -> finding.what().blocks())
                    .count();
            return blocking == 0 ? Optional.empty() : Optional.of(ScaleRefusal.NOT_USABLE.because(blocking));
        });
    }

    /**
     * Returns why a version cannot be issued so.
     *
     * @param before first day of the version issued last; null where none was
     */
    static Optional<Refusal> whyNotIssue(
            ScaleVersion version, @Nullable LocalDate startsOn, String basis, @Nullable LocalDate before) {
        if (startsOn == null || !TypedDay.sensible(startsOn)) {
            return whyNotIssue(version).or(() -> Optional.of(ScaleRefusal.NO_DAY.because()));
        }
        return whyNotIssue(version)
                .or(() -> basis.isBlank() ? Optional.of(ScaleRefusal.NO_BASIS.because()) : Optional.empty())
                .or(() -> before != null && !startsOn.isAfter(before)
                        ? Optional.of(ScaleRefusal.NOT_AFTER.because(WrittenDay.of(before)))
                        : Optional.empty());
    }
}
