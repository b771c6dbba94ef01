package vn.thidua.organization.intake;

import org.springframework.modulith.NamedInterface;

/** How far an import is. */
@NamedInterface("desk")
public enum ImportState {
    /** In the queue to be read. */
    WAITING,
    /** Being read and checked. */
    READING,
    /** Checked; a person decides. */
    CHECKED,
    /** Being applied. */
    APPLYING,
    /** All of it was done. */
    APPLIED,
    /** Given up; nothing of it was done. */
    CANCELLED,
    /** Could not be read or applied; nothing of it was done. */
    FAILED;

    /** Tells whether the program is at it. */
    public boolean working() {
        return this == WAITING || this == READING || this == APPLYING;
    }

    /** Tells whether anything can still be done with it. */
    public boolean open() {
        return working() || this == CHECKED;
    }
}
