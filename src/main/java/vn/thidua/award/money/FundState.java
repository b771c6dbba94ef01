package vn.thidua.award.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.regulation.Grounds;

/**
 * How a fund stands.
 *
 * @param entries what came in and was spent on organising, mistakes among them
 * @param rewards what rewards of the year's decisions come to
 * @param share how much of the regular expenditure the law lets it be, per cent
 * @param organising how much of the fund may be spent on organising, per cent
 */
public record FundState(
        Fund fund,
        List<Fund.Entry> entries,
        Payroll.Sums rewards,
        Optional<Percent> share,
        Optional<Percent> organising) {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** A percentage of the law and where it stands. */
    public record Percent(BigDecimal percent, Grounds grounds) {

        /** Returns so much of an amount, rounded down to whole dong. */
        public long of(long dong) {
            return percent.multiply(BigDecimal.valueOf(dong))
                    .divide(ALL, 0, RoundingMode.DOWN)
                    .longValueExact();
        }
    }

    /** Returns what entries of a sort come to. */
    public long sum(Fund.Sort sort) {
        return entries.stream()
                .filter(Fund.Entry::counts)
                .filter(entry -> entry.sort() == sort)
                .mapToLong(Fund.Entry::amount)
                .sum();
    }

    /** Returns all that came in. */
    public long in() {
        return sum(Fund.Sort.BUDGET) + sum(Fund.Sort.CONTRIBUTION) + sum(Fund.Sort.CARRIED);
    }

    /** Returns what was spent on organising. */
    public long organised() {
        return sum(Fund.Sort.ORGANISING);
    }

    /** Returns what is neither spent nor bound; below 0 where more was decided than came in. */
    public long left() {
        return in() - organised() - rewards.committed();
    }

    /** Returns what is still in hand, whatever is bound. */
    public long cash() {
        return in() - organised() - rewards.paid() + rewards.back();
    }

    /** Returns how large the law lets the share of the budget be; null while that is not known. */
    public @Nullable Long most() {
        Long expenditure = fund.expenditure();
        return expenditure == null
                ? null
                : share.map(percent -> percent.of(expenditure)).orElse(null);
    }

    /** Returns by how much the share of the budget is larger than that, 0 where it is not. */
    public long overShare() {
        Long most = most();
        return most == null ? 0 : Math.max(0, sum(Fund.Sort.BUDGET) - most);
    }

    /** Returns how much may be spent on organising; null while that is not known. */
    public @Nullable Long forOrganising() {
        return organising.map(percent -> percent.of(in())).orElse(null);
    }

    /** Returns by how much more was spent on organising, 0 where it was not. */
    public long overOrganising() {
        Long most = forOrganising();
        return most == null ? 0 : Math.max(0, organised() - most);
    }

    /** Returns by how much more was decided than planned, 0 where it was not or nothing was planned. */
    public long overPlan() {
        Long planned = fund.planned();
        return planned == null ? 0 : Math.max(0, rewards.committed() - planned);
    }

    /** Tells whether anything was written down about what came in. */
    public boolean kept() {
        return fund.version() > 0 || !entries.isEmpty();
    }
}
