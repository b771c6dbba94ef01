package vn.thidua.award.decision;

import org.springframework.modulith.NamedInterface;

/** How far a decision is. */
@NamedInterface("desk")
public enum DecisionState {
    /** The office writes it. */
    DRAFT,
    /** It has its number and waits for the signature. */
    NUMBERED,
    /** It is signed; its awards stand in the register. */
    EFFECTIVE,
    /** None of its awards stands any more: all were taken back. */
    REVOKED,
    /** It was given up before it was signed; a number that it had stays in the book. */
    CANCELLED;

    /** Tells whether it was ever effective. */
    public boolean wasIssued() {
        return this == EFFECTIVE || this == REVOKED;
    }
}
