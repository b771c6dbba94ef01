package vn.thidua.programme.meeting.web;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import vn.thidua.programme.meeting.Attendance;
import vn.thidua.programme.meeting.Invitation;
import vn.thidua.programme.meeting.Seat;

/**
 * What is typed of a unit that is invited.
 *
 * @param seat as it stands
 * @param came name of an {@link Attendance}; empty where it is not invited any more
 * @param standIn name of who came in its place
 * @param shown the name that the form was opened with: one that nobody typed anew goes with what it was noted for
 */
public record SeatForm(Seat seat, String came, String standIn, String shown) {

    private static final int LONGEST = 200;

    /** Returns the form as it is opened. */
    static SeatForm of(Seat seat) {
        Invitation there = seat.invitation();
        return new SeatForm(seat, there.attendance().name(), there.standIn(), there.standIn());
    }

    /** Returns what was sent; who was not asked for, because somebody else invited it meanwhile, stays as it is. */
    static SeatForm of(Seat seat, Map<String, String> fields) {
        String unit = seat.invitation().unit().toString();
        String came = fields.get("came." + unit);
        return came == null
                ? of(seat)
                : new SeatForm(
                        seat,
                        came,
                        name(fields.getOrDefault("standIn." + unit, "")),
                        name(fields.getOrDefault("shown." + unit, "")));
    }

    /**
     * Returns what is noted; empty where the unit is not invited any more.
     *
     * @param rest what is noted where nothing was chosen
     */
    Optional<Invitation> noted(Attendance rest) {
        return chosen().map(one -> replaced() ? Attendance.STAND_IN : one)
                .map(one -> seat.invitation().noted(one == Attendance.EXPECTED ? rest : one, standIn));
    }

    /** Tells whether a name was typed beside a unit that came or of which nobody noted anything: then somebody came in its place. */
    boolean replaced() {
        return typed()
                && chosen().filter(one -> one == Attendance.PRESENT || one == Attendance.EXPECTED)
                        .isPresent();
    }

    /** Tells whether a name was typed beside a unit from which nobody came. */
    boolean contradicts() {
        return typed()
                && !replaced()
                && chosen().filter(Attendance.STAND_IN::equals).isEmpty();
    }

    /** Tells whether name and choice do not go together. */
    public boolean wrong() {
        return contradicts() || standIn.isEmpty() && is(Attendance.STAND_IN);
    }

    /** Tells whether that is chosen. */
    public boolean is(Attendance attendance) {
        return attendance.name().equals(came);
    }

    private boolean typed() {
        return !standIn.isEmpty() && !standIn.equals(shown);
    }

    private Optional<Attendance> chosen() {
        return Arrays.stream(Attendance.values()).filter(this::is).findFirst();
    }

    private static String name(String typed) {
        return typed.substring(0, Math.min(typed.length(), LONGEST)).strip();
    }
}
