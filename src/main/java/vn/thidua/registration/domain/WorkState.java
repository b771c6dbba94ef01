package vn.thidua.registration.domain;

/** How far a registered work is. */
public enum WorkState {
    /** The unit writes it down. */
    DRAFT,
    /** The unit handed it in. */
    SUBMITTED,
    /** Whoever leads its content accepted it. */
    ACCEPTED,
    /** Whoever leads its content gave it back. */
    RETURNED,
    /** The unit took it back. */
    WITHDRAWN;

    /** Tells whether it counts as promised. */
    public boolean promised() {
        return this == SUBMITTED || this == ACCEPTED;
    }
}
