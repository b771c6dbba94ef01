package vn.thidua.council.ballot;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.council.session.Tally.Decided;

/** Says who is chosen where more got enough votes than the quota has room for: more votes first, then points, and among those who are equal still the chair has to choose. */
final class Ranking {

    private static final Comparator<Stand> BEST = Comparator.comparingInt(Stand::agreed)
            .thenComparing(Stand::points, Comparator.nullsFirst(Comparator.naturalOrder()))
            .reversed();

    private Ranking() {}

    /**
     * How an item stands.
     *
     * @param points by which equals are told apart, or null
     */
    record Stand(
            UUID item,
            int agreed,
            boolean reached,
            @Nullable BigDecimal points) {

        boolean alike(Stand other, boolean withPoints) {
            return agreed == other.agreed && (!withPoints || same(points, other.points));
        }

        private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
            return one == null || other == null ? one == other : one.compareTo(other) == 0;
        }
    }

    /**
     * Returns what decides about each item of a group.
     *
     * @param quota how many at most, or null
     */
    static Map<UUID, Decided> of(List<Stand> stands, @Nullable Integer quota) {
        Map<UUID, Decided> decided = new HashMap<>();
        List<Stand> reached = new ArrayList<>();
        for (Stand one : stands) {
            decided.put(one.item(), one.reached() ? Decided.VOTES : Decided.NOT_REACHED);
            if (one.reached()) {
                reached.add(one);
            }
        }
        if (quota == null || reached.size() <= quota) {
            return decided;
        }
        if (quota <= 0) {
            reached.forEach(one -> decided.put(one.item(), Decided.QUOTA));
            return decided;
        }
        // Who lacks points is not told apart by them from anybody.
        Stand edge = sorted(reached, false).get(quota - 1);
        boolean points = reached.stream().filter(one -> one.alike(edge, false)).allMatch(one -> one.points() != null);
        List<Stand> order = sorted(reached, points);
        Stand last = order.get(quota - 1);
        Stand first = order.get(quota);
        boolean tied = last.alike(first, points);
        for (int i = 0; i < order.size(); i++) {
            Stand one = order.get(i);
            if (tied && one.alike(last, points)) {
                decided.put(one.item(), Decided.TIE);
            } else if (i >= quota) {
                decided.put(one.item(), Decided.QUOTA);
            } else if (points && !tied && one.alike(first, false) && last.alike(first, false)) {
                decided.put(one.item(), Decided.POINTS);
            }
        }
        return decided;
    }

    private static List<Stand> sorted(List<Stand> reached, boolean points) {
        return reached.stream()
                .sorted(points ? BEST : Comparator.comparingInt(Stand::agreed).reversed())
                .toList();
    }
}
