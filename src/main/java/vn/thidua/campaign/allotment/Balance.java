package vn.thidua.campaign.allotment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.domain.Aggregation;
import vn.thidua.campaign.domain.Measure;

/**
 * How what was shared out compares with the target of the whole.
 *
 * @param whole what the whole is asked: the value of a sum, or the number of units that are to pass
 * @param shared what the units are asked together
 */
public record Balance(BigDecimal whole, BigDecimal shared) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Compares the two.
     *
     * @param addressed how many units the campaign addresses, for targets of so many percent of the units
     * @return null where goals of units and the target of the whole are not of one kind: a rate that each unit is to reach
     */
    public static @Nullable Balance of(Measure measure, Collection<Share> shares, int addressed) {
        return of(measure, shares.size(), sum(shares), addressed);
    }

    /** Compares the two as {@link #of(Measure, Collection, int)}, of so many units whose goals come to so much. */
    public static @Nullable Balance of(Measure measure, int units, BigDecimal goals, int addressed) {
        if (measure.aggregation() == Aggregation.COUNT_OF_UNITS) {
            BigDecimal asked = measure.unit().strip().startsWith("%")
                    ? measure.value().multiply(BigDecimal.valueOf(addressed)).divide(HUNDRED, 0, RoundingMode.CEILING)
                    : measure.value();
            return new Balance(asked, BigDecimal.valueOf(units));
        }
        return addsUp(measure) ? new Balance(measure.value(), goals) : null;
    }

    /** Tells whether goals of units add up to what the whole is asked: figures do, changes and rates do not. */
    public static boolean addsUp(Measure measure) {
        boolean rate =
                measure.unit().strip().startsWith("%") || measure.unit().strip().startsWith("‰");
        return measure.aggregation() == Aggregation.SUM
                && !rate
                && switch (measure.comparator()) {
                    case EQUAL, AT_LEAST, AT_MOST, MORE, LESS, RANGE -> true;
                    case INCREASE, DECREASE, INCREASE_PCT, DECREASE_PCT, TIMES -> false;
                };
    }

    static BigDecimal sum(Collection<Share> shares) {
        return shares.stream().map(Share::goal).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Returns by how much more is shared out than asked, less than zero where it is less. */
    public BigDecimal difference() {
        return shared.subtract(whole);
    }

    /** Tells whether that needs a reason. */
    public boolean differs() {
        return difference().signum() != 0;
    }
}
