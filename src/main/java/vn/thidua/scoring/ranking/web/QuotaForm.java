package vn.thidua.scoring.ranking.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.scoring.points.Quota;
import vn.thidua.shared.TypedNumber;

/**
 * How many may be put forward, as it is typed.
 *
 * @param seen what stood there when the page was made
 */
public record QuotaForm(List<Row> rows, String seen) {

    private static final int EMPTY = 2;
    private static final int MOST = 10;
    private static final int LONGEST = 200;
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final BigDecimal MANY = BigDecimal.valueOf(100_000);

    /** How a part of a unit can be rounded. */
    public static final List<RoundingMode> ROUNDINGS =
            List.of(RoundingMode.DOWN, RoundingMode.HALF_UP, RoundingMode.UP);

    public QuotaForm {
        rows = List.copyOf(rows);
    }

    /**
     * A row of it.
     *
     * @param complaint message key of what is wrong with it; null where nothing is
     */
    public record Row(
            String name,
            String amount,
            String base,
            String rounding,
            @Nullable String complaint) {

        static final Row EMPTY = new Row("", "", Quota.Base.MEMBERS.name(), RoundingMode.DOWN.name(), null);

        /** Tells whether nobody wrote anything. */
        boolean blank() {
            return name.isBlank() && amount.isBlank();
        }
    }

    /** Returns the form of what stands. */
    static QuotaForm of(List<Quota> quotas, String seen) {
        List<Row> rows = new ArrayList<>();
        quotas.forEach(one -> rows.add(new Row(
                one.name(),
                TypedNumber.text(one.percent()),
                one.base().name(),
                one.rounding().name(),
                null)));
        for (int i = 0; i < EMPTY && rows.size() < MOST; i++) {
            rows.add(Row.EMPTY);
        }
        return new QuotaForm(rows, seen);
    }

    /** Returns what was sent, each row with what is wrong with it. */
    static QuotaForm typed(
            List<String> names, List<String> amounts, List<String> bases, List<String> roundings, String seen) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST, names.size()); i++) {
            rows.add(checked(new Row(at(names, i), at(amounts, i), at(bases, i), at(roundings, i), null)));
        }
        return new QuotaForm(rows, seen);
    }

    private static String at(List<String> all, int row) {
        return row < all.size() ? all.get(row).strip() : "";
    }

    private static Row checked(Row row) {
        return row.blank() ? row : new Row(row.name(), row.amount(), row.base(), row.rounding(), complaint(row));
    }

    private static @Nullable String complaint(Row row) {
        if (row.name().isEmpty() || row.name().length() > LONGEST) {
            return "quota.noName";
        }
        Optional<Quota.Base> base = base(row);
        if (base.isEmpty() || rounding(row).isEmpty()) {
            return "quota.noBase";
        }
        BigDecimal amount = amount(row).orElse(BigDecimal.ZERO);
        boolean number = base.get() == Quota.Base.NUMBER;
        if (amount.signum() <= 0 || amount.compareTo(number ? MANY : ALL) > 0) {
            return number ? "quota.noNumber" : "quota.noPercent";
        }
        return null;
    }

    private static Optional<BigDecimal> amount(Row row) {
        return TypedNumber.of(row.amount());
    }

    private static Optional<Quota.Base> base(Row row) {
        return Arrays.stream(Quota.Base.values())
                .filter(one -> one.name().equals(row.base()))
                .findFirst();
    }

    private static Optional<RoundingMode> rounding(Row row) {
        return ROUNDINGS.stream()
                .filter(one -> one.name().equals(row.rounding()))
                .findFirst();
    }

    /** Tells whether something is wrong with it. */
    boolean wrong() {
        return rows.stream().anyMatch(row -> row.complaint() != null);
    }

    /** Returns what it says; only where nothing is wrong. */
    List<Quota> quotas() {
        return rows.stream()
                .filter(row -> !row.blank())
                .map(row -> new Quota(
                        row.name(),
                        amount(row).orElseThrow(),
                        base(row).orElseThrow(),
                        rounding(row).orElseThrow()))
                .toList();
    }
}
