package vn.thidua.scoring.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.organization.UnitId;

/**
 * What became different for a unit between two looks at the places.
 *
 * @param before null where it was not among them
 * @param now null where it is not among them any more
 */
@NamedInterface("desk")
public record Move(
        UnitId unit, @Nullable Seat before, @Nullable Seat now) {

    /** Returns all that is different: those who are there now in their order, then those who are there no more. */
    public static List<Move> between(List<Seat> before, List<Seat> now) {
        Map<UnitId, Seat> were = new LinkedHashMap<>();
        before.forEach(seat -> were.put(seat.unit(), seat));
        List<Move> moves = new ArrayList<>();
        for (Seat seat : now) {
            Seat was = were.remove(seat.unit());
            if (was == null || !was.same(seat)) {
                moves.add(new Move(seat.unit(), was, seat));
            }
        }
        were.values().forEach(was -> moves.add(new Move(was.unit(), was, null)));
        return moves;
    }

    /** Returns how many places it gained, below zero where it lost some; 0 where it had or has none. */
    public int up() {
        Integer was = before == null ? null : before.place();
        Integer is = now == null ? null : now.place();
        return was == null || is == null ? 0 : was - is;
    }

    /** Returns how many points it gained; null for one that came or left. */
    public @Nullable BigDecimal gained() {
        return before == null || now == null ? null : now.total().subtract(before.total());
    }
}
