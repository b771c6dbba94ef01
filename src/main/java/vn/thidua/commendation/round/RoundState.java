package vn.thidua.commendation.round;

import org.springframework.modulith.NamedInterface;

/** How far a round is. */
@NamedInterface("desk")
public enum RoundState {
    /** Only the office sees it. */
    DRAFT,
    /** Units propose. */
    OPEN,
    /** Nothing is proposed any more. */
    CLOSED
}
