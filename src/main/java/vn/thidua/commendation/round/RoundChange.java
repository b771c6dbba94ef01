package vn.thidua.commendation.round;

import java.time.Instant;

/** What became of a round. */
public record RoundChange(int number, What what, String why, Instant at, String by) {

    /** What was done. */
    public enum What {
        OPENED,
        CHANGED,
        CLOSED,
        REOPENED
    }
}
