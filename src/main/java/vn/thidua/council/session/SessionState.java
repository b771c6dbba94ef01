package vn.thidua.council.session;

import org.springframework.modulith.NamedInterface;

/** How far a session is. */
@NamedInterface("desk")
public enum SessionState {
    /** Only the office sees it. */
    PLANNED,
    /** Members are invited. */
    CALLED,
    /** Who sits is fixed, and members vote. */
    OPEN,
    /** Results are there. */
    COUNTED,
    /** The minutes are signed. */
    FIXED,
    /** It is not held. */
    CANCELLED;

    /** Tells whether it can still be prepared. */
    public boolean ahead() {
        return this == PLANNED || this == CALLED;
    }

    /** Tells whether votes were counted. */
    public boolean counted() {
        return this == COUNTED || this == FIXED;
    }
}
