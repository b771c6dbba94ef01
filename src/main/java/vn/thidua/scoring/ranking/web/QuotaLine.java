package vn.thidua.scoring.ranking.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import vn.thidua.scoring.points.Quota;

/**
 * How many may be put forward for something, and where that ends in the list.
 *
 * @param of how many the percentage is of; 0 for a number
 * @param exact before it was rounded
 * @param most how many that is
 * @param last how many stand above the line: fewer than {@code most} where fewer have a place
 * @param split whether units that share a place stand on both sides of the line
 */
public record QuotaLine(Quota quota, int of, BigDecimal exact, int most, int last, boolean split) {

    /** Returns the message key of how it is rounded. */
    public String rounding() {
        return "quota.rounding."
                + switch (quota.rounding()) {
                    case UP, CEILING -> RoundingMode.UP;
                    case HALF_UP, HALF_EVEN, HALF_DOWN -> RoundingMode.HALF_UP;
                    case DOWN, FLOOR, UNNECESSARY -> RoundingMode.DOWN;
                };
    }

    /**
     * Returns where quotas end among places.
     *
     * @param lines all units, in order
     */
    static List<QuotaLine> of(List<Quota> quotas, List<RankingPage.Line> lines) {
        int ranked = (int) lines.stream().filter(line -> line.place() != null).count();
        return quotas.stream().map(quota -> of(quota, lines, ranked)).toList();
    }

    private static QuotaLine of(Quota quota, List<RankingPage.Line> lines, int ranked) {
        int most = quota.of(lines.size(), ranked);
        int last = Math.min(most, ranked);
        boolean split = last > 0
                && last < ranked
                && lines.get(last - 1).shared()
                && Objects.equals(lines.get(last - 1).place(), lines.get(last).place());
        int of = switch (quota.base()) {
            case NUMBER -> 0;
            case MEMBERS -> lines.size();
            case RANKED -> ranked;
        };
        return new QuotaLine(quota, of, quota.exact(lines.size(), ranked), most, last, split);
    }
}
