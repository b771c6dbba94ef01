package vn.thidua.scoring.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.modulith.NamedInterface;
import vn.thidua.organization.UnitId;

/** The places that somebody saw before they are made final: the form carries them, so that nobody signs what was never looked at. Whoever writes something else into it only keeps oneself from signing. */
@NamedInterface("desk")
public record SeenPlaces(List<Seat> seats) {

    /** Nothing was seen. */
    public static final SeenPlaces NONE = new SeenPlaces(List.of());

    private static final Pattern SEAT =
            Pattern.compile("([0-9a-f-]{36}) (-|[0-9]{1,6}) (-?[0-9]{1,12}(?:\\.[0-9]{1,30})?) ([0-9a-f]{12})");

    public SeenPlaces {
        seats = List.copyOf(seats);
    }

    /** Returns what a page shows of them. */
    public static SeenPlaces of(Standings.Standing standing) {
        return new SeenPlaces(Seat.of(standing));
    }

    /** Reads what a form carries; what is no place is not there. */
    public static SeenPlaces read(String text) {
        List<Seat> seats = new ArrayList<>();
        for (String one : text.split(";", -1)) {
            Matcher seat = SEAT.matcher(one.strip());
            if (seat.matches()) {
                id(seat.group(1))
                        .ifPresent(unit -> seats.add(new Seat(
                                unit,
                                seat.group(2).equals("-") ? null : Integer.valueOf(seat.group(2)),
                                new BigDecimal(seat.group(3)),
                                seat.group(4))));
            }
        }
        return new SeenPlaces(seats);
    }

    private static Optional<UnitId> id(String text) {
        try {
            return Optional.of(new UnitId(UUID.fromString(text)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** Returns what a form carries. */
    public String text() {
        return seats.stream()
                .map(seat -> seat.unit() + " " + (seat.place() == null ? "-" : seat.place()) + " "
                        + seat.total().toPlainString() + " " + seat.points())
                .collect(Collectors.joining(";"));
    }

    /** Returns what is different from what stands now. */
    public List<Move> since(Standings.Standing standing) {
        return Move.between(seats, Seat.of(standing));
    }
}
