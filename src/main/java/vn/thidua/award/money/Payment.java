package vn.thidua.award.money;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.evidence.EvidenceSubject;

/**
 * Money that changed hands for an award.
 *
 * @param undone when, by whom and why it was undone, where it does not count
 */
public record Payment(
        UUID id, RewardId reward, Handing handing, Instant enteredAt, String enteredBy, Optional<Undone> undone) {

    /** Kind of things that payments are among those that files prove. */
    public static final String KIND = "award-payment";

    /** Which way it went. */
    public enum Sort {
        /** To the recipient. */
        PAID,
        /** Back from them. */
        BACK
    }

    /** In which way. */
    public enum How {
        /** In cash. */
        CASH,
        /** By transfer to an account. */
        TRANSFER
    }

    /**
     * How it changed hands.
     *
     * @param amount dong
     * @param receiver who took it
     */
    public record Handing(Sort sort, long amount, LocalDate on, How how, String receiver, String note) {}

    /** How it was undone. */
    public record Undone(Instant at, String by, String why) {}

    /** Tells whether it counts. */
    public boolean counts() {
        return undone.isEmpty();
    }

    /** Returns what its files prove. */
    public EvidenceSubject subject() {
        return new EvidenceSubject(KIND, id, id);
    }
}
