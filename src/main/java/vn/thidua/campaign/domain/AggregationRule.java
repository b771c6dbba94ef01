package vn.thidua.campaign.domain;

import java.util.Set;
import vn.thidua.plan.reading.Target;
import vn.thidua.plan.reading.Target.Operator;
import vn.thidua.shared.Vietnamese;

/**
 * How a target adds up unless somebody chooses otherwise, and why.
 *
 * @param why code of the reason, shown beside the target
 * @param cumulative whether it adds up from the start of the campaign, else it is the state on a day
 * @param lowerBetter whether a smaller figure is a better one
 */
public record AggregationRule(Aggregation aggregation, String why, boolean cumulative, boolean lowerBetter) {

    private static final Set<String> UNIT_NOUNS = Set.of(
            "phuong",
            "xa",
            "thi tran",
            "quan",
            "huyen",
            "tinh",
            "don vi",
            "co quan",
            "truong",
            "khu pho",
            "thon",
            "to dan pho",
            "lop",
            "ap",
            "to",
            "doanh nghiep",
            "co so");
    private static final Set<String> STOCK_WORDS = Set.of("dan so", "tong so", "hien co", "duy tri", "luy ke");

    /** Returns the default for a target as it was read. */
    public static AggregationRule of(Target target) {
        String unit = Vietnamese.fold(target.unit() == null ? "" : target.unit());
        String printed = target.unit() == null ? "" : target.unit().strip();
        boolean lower = lowerIsBetter(target);
        if (target.denominator() != null
                && target.denominator().chars().anyMatch(Character::isDigit)
                && countsUnits(unit)) {
            return new AggregationRule(Aggregation.COUNT_OF_UNITS, "COUNTED_UNITS", false, lower);
        }
        if (target.op() == Operator.INCREASE_PCT || target.op() == Operator.DECREASE_PCT) {
            return new AggregationRule(Aggregation.RATIO_OF_SUMS, "CHANGE", true, lower);
        }
        if (target.op() == Operator.TIMES) {
            return new AggregationRule(Aggregation.LEAD_FIGURE, "TIMES", false, lower);
        }
        if (printed.startsWith("%") || printed.startsWith("‰")) {
            return new AggregationRule(Aggregation.RATIO_OF_SUMS, "SHARE", false, lower);
        }
        if (printed.contains("/")) {
            return new AggregationRule(Aggregation.RATIO_OF_SUMS, "RATE", false, lower);
        }
        if (unit.equals("diem")) {
            return new AggregationRule(Aggregation.WEIGHTED_MEAN, "SCORE", false, lower);
        }
        if (unit.isEmpty()) {
            return new AggregationRule(Aggregation.LEAD_FIGURE, "NO_UNIT", false, lower);
        }
        String subject = Vietnamese.fold(target.subject());
        boolean stock = STOCK_WORDS.stream().anyMatch(subject::contains);
        return new AggregationRule(Aggregation.SUM, stock ? "STOCK" : "COUNT", !stock, lower);
    }

    private static boolean countsUnits(String unit) {
        return UNIT_NOUNS.contains(unit);
    }

    private static boolean lowerIsBetter(Target target) {
        return switch (target.op()) {
            case AT_MOST, LESS, DECREASE, DECREASE_PCT -> true;
            case EQUAL, RANGE -> {
                String subject = Vietnamese.fold(target.subject());
                yield subject.startsWith("giam") || subject.startsWith("keo giam") || subject.startsWith("han che");
            }
            default -> false;
        };
    }
}
