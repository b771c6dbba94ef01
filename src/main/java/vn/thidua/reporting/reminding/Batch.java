package vn.thidua.reporting.reminding;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.thidua.organization.UnitId;

/**
 * Reminders of one report on one occasion, that stand alike.
 *
 * @param units whose reports are missing
 * @param toLeaders whether their leaders are told as well
 * @param at when they were made while they wait, else when they were settled
 * @param by who settled them; empty while they wait
 */
public record Batch(
        UUID due, String occasion, State state, List<UnitId> units, boolean toLeaders, Instant at, String by) {

    /** How reminders stand. */
    public enum State {
        WAITING,
        SENT,
        NEEDLESS,
        DROPPED
    }
}
