package vn.thidua.award.money;

import java.time.Instant;

/**
 * What became of the money of an award, beside payments.
 *
 * @param number from 1
 */
public record RewardChange(int number, What what, String word, Instant at, String by) {

    /** What was done. */
    public enum What {
        /** Held back. */
        HELD,
        /** Let go again. */
        RELEASED,
        /** Somebody said how much it is. */
        SET,
        /** The award was taken back. */
        REVOKED,
        /** The award stands again. */
        RESTORED,
        /** The award was misprinted; another one stands in its place. */
        CORRECTED,
        /** A bank account was written down. */
        ACCOUNT_KEPT,
        /** The bank account was deleted. */
        ACCOUNT_DROPPED,
        /** Another award of one time was taken back: the amount is to be looked at again. */
        OTHER_REVOKED,
        /** Another award of one time stands again: the amount is to be looked at again. */
        OTHER_RESTORED
    }
}
