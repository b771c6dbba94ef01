package vn.thidua.scoring.ranking;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.points.Outcome;
import vn.thidua.scoring.points.Placed;
import vn.thidua.scoring.round.UnitScore;
import vn.thidua.scoring.scale.Criterion;
import vn.thidua.shared.Sha256;

/**
 * Where a unit stood when somebody looked.
 *
 * @param place from 1; null for one that is not ranked
 * @param points stands for the points of all criteria: other points, another text
 */
@NamedInterface("desk")
public record Seat(UnitId unit, @Nullable Integer place, BigDecimal total, String points) {

    private static final int ENOUGH = 12;

    /** Tells whether nothing is different, however the numbers are written. */
    public boolean same(Seat other) {
        return unit.equals(other.unit)
                && Objects.equals(place, other.place)
                && total.compareTo(other.total) == 0
                && points.equals(other.points);
    }

    /** Returns where everybody stands. */
    public static List<Seat> of(Standings.Standing standing) {
        List<Criterion> criteria = standing.scores().scoring().criteria();
        List<Seat> seats = new ArrayList<>();
        for (Placed<UnitScore> placed : standing.places()) {
            UnitScore unit = placed.contestant().who();
            Map<String, String> points = new TreeMap<>();
            List<Outcome> outcomes = unit.scored().outcomes();
            for (int i = 0; i < outcomes.size(); i++) {
                points.put(criteria.get(i).code(), written(outcomes.get(i).points()));
            }
            seats.add(new Seat(
                    unit.sheet().unit(),
                    placed.place(),
                    placed.contestant().scored().total(),
                    mark(points)));
        }
        return seats;
    }

    /** Returns where a unit stood when places were made final. */
    public static Seat of(FinalPlace place) {
        Map<String, String> points = new TreeMap<>();
        place.outcomes().forEach((code, outcome) -> points.put(code, written(outcome.points())));
        return new Seat(place.unit(), place.place(), place.sum().total(), mark(points));
    }

    private static String written(@Nullable BigDecimal points) {
        return points == null ? "" : points.stripTrailingZeros().toPlainString();
    }

    private static String mark(Map<String, String> points) {
        return Sha256.of(points.toString().getBytes(StandardCharsets.UTF_8)).substring(0, ENOUGH);
    }
}
