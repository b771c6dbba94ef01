package vn.thidua.award.printing;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.award.statement.Statement;

/**
 * What everybody is told about a certificate: what it says of itself, and whether that still holds.
 *
 * @param statement what the office said; empty where nothing is known
 * @param endedOn day since which it does not hold any more, null where it holds
 * @param endedBy number of the decision that took it back, empty for none
 * @param newer number of the certificate that took its place, empty where none was made
 */
@NamedInterface("desk")
public record CheckAnswer(
        Verdict verdict,
        Optional<Statement> statement,
        @Nullable LocalDate endedOn,
        String endedBy,
        String newer) {

    /** What it is worth. */
    @NamedInterface("desk")
    public enum Verdict {
        /** It is genuine and holds. */
        VALID("m-ok", "circle-check"),
        /** It is genuine, but the award was taken back. */
        REVOKED("m-bad", "ban"),
        /** It is genuine, but another one took its place. */
        CORRECTED("m-warn", "arrows-diff"),
        /** A key of ours signed it, but the register does not have it. */
        UNLISTED("m-warn", "alert-triangle"),
        /** Nobody here made it. */
        UNKNOWN("m-bad", "circle-x"),
        /** Somebody changed it, or it was misread. */
        ALTERED("m-bad", "alert-circle"),
        /** It is no whole code. */
        DAMAGED("m-warn", "alert-triangle");

        private final String mood;
        private final String icon;

        Verdict(String mood, String icon) {
            this.mood = mood;
            this.icon = icon;
        }

        /** Returns the class that colours it. */
        public String mood() {
            return mood;
        }

        /** Returns the picture beside it. */
        public String icon() {
            return icon;
        }

        /** Tells whether the office knows it. */
        public boolean known() {
            return this == VALID || this == REVOKED || this == CORRECTED;
        }
    }

    static CheckAnswer of(Verdict verdict) {
        return new CheckAnswer(verdict, Optional.empty(), null, "", "");
    }
}
