package vn.thidua.organization.reorganisation;

import org.springframework.modulith.NamedInterface;

/** How far a reorganisation is. Nothing runs on its day: decided means that its dated rows are there, and the day makes them true. */
@NamedInterface("desk")
public enum ReorganisationState {
    /** Being written. */
    DRAFT,
    /** Decided for a day to come; can be taken back. */
    SCHEDULED,
    /** Decided, and its day has come. */
    IN_FORCE,
    /** Given up, as a draft or before its day. */
    TAKEN_BACK
}
