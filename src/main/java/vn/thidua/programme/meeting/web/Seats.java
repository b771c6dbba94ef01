package vn.thidua.programme.meeting.web;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.programme.MeetingId;
import vn.thidua.programme.meeting.Invitation;
import vn.thidua.programme.meeting.MeetingNoticeDesk;
import vn.thidua.shared.Vietnamese;

/** Puts names to who is invited to meetings: first those of whom it speaks, then the others. */
@Component
class Seats {

    private final MeetingNoticeDesk desk;
    private final Units units;
    private final Clock clock;

    Seats(MeetingNoticeDesk desk, Units units, Clock clock) {
        this.desk = desk;
        this.units = units;
        this.clock = clock;
    }

    /** Returns the list of a meeting. */
    List<Seat> of(MeetingId meeting) {
        return named(desk.invited(meeting));
    }

    /** Returns a list with names. */
    List<Seat> named(List<Invitation> list) {
        Map<UnitId, String> names =
                units.names(list.stream().map(Invitation::unit).toList(), LocalDate.now(clock));
        Collator order = Collator.getInstance(Vietnamese.LOCALE);
        return list.stream()
                .map(one -> new Seat(names.getOrDefault(one.unit(), ""), one))
                .sorted(Comparator.comparing((Seat seat) -> !seat.invitation().concerned())
                        .thenComparing(Seat::unit, order))
                .toList();
    }
}
