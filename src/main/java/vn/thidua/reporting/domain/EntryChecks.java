package vn.thidua.reporting.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.domain.Measure;

/** Compares a figure with the last one: what looks odd is asked about, for it may well be right. */
final class EntryChecks {

    /* A fall to less than seven tenths, a leap to more than ten times: both are mostly slips of the keyboard. */
    private static final BigDecimal FALL = new BigDecimal("0.7");
    private static final BigDecimal LEAP = BigDecimal.TEN;

    private EntryChecks() {}

    /** Returns what is odd about a figure beside the last one of the same unit. */
    static List<Finding> beside(UUID target, Measure measure, Figure figure, @Nullable Figure last) {
        BigDecimal now = figure.value();
        BigDecimal before = last == null ? null : last.value();
        if (now == null || before == null || before.signum() <= 0) {
            return List.of();
        }
        if (!measure.lowerBetter() && !measure.cumulative() && now.compareTo(before.multiply(FALL)) < 0) {
            return List.of(new Finding(target, Finding.Sort.FALLS, List.of(before, now)));
        }
        return now.compareTo(before.multiply(LEAP)) > 0
                ? List.of(new Finding(target, Finding.Sort.LEAPS, List.of(before, now)))
                : List.of();
    }
}
