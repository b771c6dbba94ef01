package vn.thidua.programme.meeting;

import org.springframework.modulith.NamedInterface;
import vn.thidua.organization.UnitId;

/**
 * A unit that is invited to a meeting.
 *
 * @param concerned whether the meeting speaks of it: something of its own is late or missed
 * @param standIn name of who came in its place, empty else
 */
@NamedInterface("desk")
public record Invitation(UnitId unit, boolean concerned, Attendance attendance, String standIn) {

    public Invitation {
        standIn = attendance == Attendance.STAND_IN ? standIn.strip() : "";
    }

    /** Returns an invitation that nobody answered yet. */
    public static Invitation of(UnitId unit, boolean concerned) {
        return new Invitation(unit, concerned, Attendance.EXPECTED, "");
    }

    /** Returns the same with what was noted of it. */
    public Invitation noted(Attendance came, String by) {
        return new Invitation(unit, concerned, came, by);
    }
}
