package vn.thidua.programme.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;
import vn.thidua.programme.MeetingId;

/** Puts names to who is invited to meetings: first those of whom it speaks, then the others. */
@Component
public class Seats {

    private final InvitationRows invitations;
    private final Units units;
    private final Clock clock;

    Seats(InvitationRows invitations, Units units, Clock clock) {
        this.invitations = invitations;
        this.units = units;
        this.clock = clock;
    }

    /** Returns the list of a meeting. */
    public List<Seat> of(MeetingId meeting) {
        return named(invitations.of(meeting));
    }

    /** Returns a list with names. */
    public List<Seat> named(List<Invitation> list) {
        Map<UnitId, String> names =
                units.names(list.stream().map(Invitation::unit).toList(), LocalDate.now(clock));
        Map<UnitId, Invitation> invited =
                list.stream().collect(Collectors.toMap(Invitation::unit, Function.identity()));
        return names.entrySet().stream()
                .map(unit -> new Seat(unit.getValue(), Objects.requireNonNull(invited.get(unit.getKey()))))
                .sorted(Comparator.comparing(seat -> !seat.invitation().concerned()))
                .toList();
    }
}
