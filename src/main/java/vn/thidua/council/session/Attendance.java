package vn.thidua.council.session;

import org.springframework.modulith.NamedInterface;

/** Whether a member is there. */
@NamedInterface("desk")
public enum Attendance {
    /** Not yet noted. */
    UNKNOWN,
    /** There. */
    PRESENT,
    /** Somebody is there by a written authority. */
    STAND_IN,
    /** Not there, and silent. */
    ABSENT,
    /** Not there, but an opinion in writing came. */
    WRITTEN;

    /** Tells whether the seat is taken in the room. */
    public boolean there() {
        return this == PRESENT || this == STAND_IN;
    }
}
