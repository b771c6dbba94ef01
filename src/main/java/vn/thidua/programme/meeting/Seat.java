package vn.thidua.programme.meeting;

/**
 * Somebody who is invited, with a name.
 *
 * @param unit its name
 */
public record Seat(String unit, Invitation invitation) {

    /** Tells whether it was noted that it came so. */
    public boolean is(Attendance attendance) {
        return invitation.attendance() == attendance;
    }

    /** Returns its name, with who came in its place. */
    public String who() {
        return invitation.standIn().isEmpty() ? unit : unit + " (" + invitation.standIn() + ")";
    }
}
