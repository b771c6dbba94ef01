package vn.thidua.council.session;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * What came out for a proposal.
 *
 * @param without how many of all members said neither
 * @param reached whether enough agreed
 * @param chosen whether the quota has room for it too
 * @param word reason that the chair gave, or where the preference of the law stands
 */
@NamedInterface("desk")
public record Tally(
        UUID item,
        int agreed,
        int against,
        int without,
        boolean reached,
        boolean chosen,
        Decided decided,
        String word) {

    private static final int TENTHS = 1000;

    /** What decided. */
    @NamedInterface("desk")
    public enum Decided {
        /** Enough votes. */
        VOTES,
        /** Too few agreed. */
        NOT_REACHED,
        /** Others had more votes. */
        QUOTA,
        /** The law lets it go first among equals. */
        PREFERENCE,
        /** Points among equals. */
        POINTS,
        /** The chair chose among equals. */
        CHAIR,
        /** The chair has yet to choose. */
        TIE
    }

    /** Returns in one word what came out. */
    public String outcome() {
        return decided == Decided.CHAIR && !chosen ? "PASSED_OVER" : decided.name();
    }

    /** Returns the share of all members who agreed, in tenths of a per cent, rounded down. */
    public int tenths() {
        int all = agreed + against + without;
        return all == 0 ? 0 : TENTHS * agreed / all;
    }

    /** Returns the same as it is written, {@code 88,8}. */
    public String percent() {
        return tenths() / 10 + "," + tenths() % 10;
    }
}
