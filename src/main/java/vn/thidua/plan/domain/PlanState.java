package vn.thidua.plan.domain;

import org.springframework.modulith.NamedInterface;

/** How far a version of a plan is. */
@NamedInterface("desk")
public enum PlanState {
    /** Stored, waits to be read. */
    UPLOADED,
    /** Being read. */
    READING,
    /** Read, under review. */
    READ,
    /** Could not be read. */
    FAILED,
    /** Given up before approval. */
    WITHDRAWN,
    /** Approved and binding. */
    APPROVED,
    /** Replaced by an approved newer version. */
    SUPERSEDED;

    /** Tells whether the program still has work to do on it. */
    public boolean waiting() {
        return this == UPLOADED || this == READING;
    }

    /** Tells whether there is a reading to show. */
    public boolean hasReading() {
        return this == READ || this == APPROVED || this == SUPERSEDED;
    }
}
