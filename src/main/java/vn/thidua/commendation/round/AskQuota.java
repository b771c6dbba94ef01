package vn.thidua.commendation.round;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * How many at most.
 *
 * @param most a number, or null
 * @param percent per cent of the base, or null; never both
 * @param base how many make the base, null while that is not known
 * @param baseWords who they are, in words
 * @param rounding how the share becomes a whole number
 */
@NamedInterface("desk")
public record AskQuota(
        @Nullable Integer most,
        @Nullable BigDecimal percent,
        @Nullable Integer base,
        String baseWords,
        RoundingMode rounding) {

    private static final int WHOLE = 100;

    /** No limit. */
    public static final AskQuota NONE = new AskQuota(null, null, null, "", RoundingMode.DOWN);

    /** Tells whether there is a limit. */
    public boolean limits() {
        return most != null || percent != null;
    }

    /** Returns the limit; empty where there is none, or where its base is not known. */
    public OptionalInt limit() {
        if (most != null) {
            return OptionalInt.of(most);
        }
        BigDecimal share = share();
        return share == null
                ? OptionalInt.empty()
                : OptionalInt.of(share.setScale(0, rounding).intValueExact());
    }

    /** Returns the share before it is rounded, null where there is none. */
    public @Nullable BigDecimal share() {
        return percent == null || base == null
                ? null
                : percent.multiply(BigDecimal.valueOf(base)).divide(BigDecimal.valueOf(WHOLE));
    }
}
