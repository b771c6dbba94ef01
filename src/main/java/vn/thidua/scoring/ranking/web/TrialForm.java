package vn.thidua.scoring.ranking.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.ranking.Supposition;
import vn.thidua.scoring.scale.Criterion;
import vn.thidua.scoring.scale.Scale;
import vn.thidua.shared.TypedNumber;

/**
 * What somebody supposes of places, as it is typed.
 *
 * @param weights what was typed of criteria, by code
 * @param wrong codes of the criteria whose weight is none
 */
public record TrialForm(List<Row> rows, Map<String, String> weights, List<String> wrong) {

    /** Stands before the code of a criterion, or the name of a quantity. */
    static final String POINTS = "c:";

    static final String FIGURE = "q:";

    private static final int FRESH = 3;
    private static final int MOST = 60;
    private static final BigDecimal HEAVIEST = BigDecimal.valueOf(1000);

    public TrialForm {
        rows = List.copyOf(rows);
        weights = Map.copyOf(weights);
        wrong = List.copyOf(wrong);
    }

    /**
     * One thing of one unit.
     *
     * @param unit id of the unit
     * @param what which criterion or quantity
     * @param complaint message key of what is wrong; null where nothing is
     */
    public record Row(
            String unit,
            String what,
            String value,
            @Nullable String complaint) {

        static final Row EMPTY = new Row("", "", "", null);

        boolean blank() {
            return unit.isEmpty() && what.isEmpty() && value.isEmpty();
        }
    }

    /** Returns a form in which nothing is supposed. */
    static TrialForm empty() {
        return new TrialForm(List.of(Row.EMPTY, Row.EMPTY, Row.EMPTY), Map.of(), List.of());
    }

    /** Returns what was sent, with room for more. */
    static TrialForm typed(MultiValueMap<String, String> sent, Scale scale) {
        List<Row> rows = new ArrayList<>();
        List<String> units = sent.getOrDefault("unit", List.of());
        for (int i = 0; i < Math.min(MOST, units.size()); i++) {
            Row row = new Row(units.get(i).strip(), at(sent, "what", i), at(sent, "value", i), null);
            if (!row.blank()) {
                rows.add(new Row(row.unit(), row.what(), row.value(), complaint(row, scale)));
            }
        }
        for (int i = 0; i < FRESH; i++) {
            rows.add(Row.EMPTY);
        }
        Map<String, String> weights = new HashMap<>();
        List<String> wrong = new ArrayList<>();
        for (Criterion criterion : scale.criteria()) {
            List<String> typed = sent.getOrDefault("w." + criterion.code(), List.of());
            if (!typed.isEmpty() && !typed.getFirst().isBlank()) {
                weights.put(criterion.code(), typed.getFirst().strip());
                if (weight(typed.getFirst()).isEmpty()) {
                    wrong.add(criterion.code());
                }
            }
        }
        return new TrialForm(rows, weights, wrong);
    }

    private static String at(MultiValueMap<String, String> sent, String name, int row) {
        List<String> all = sent.getOrDefault(name, List.of());
        return row < all.size() ? all.get(row).strip() : "";
    }

    private static @Nullable String complaint(Row row, Scale scale) {
        if (id(row).isEmpty()) {
            return "placesTrial.noUnit";
        }
        Optional<BigDecimal> value = TypedNumber.of(row.value());
        if (value.isEmpty() || value.get().signum() < 0) {
            return "placesTrial.noValue";
        }
        if (row.what().startsWith(FIGURE)) {
            return scale.quantity(row.what().substring(FIGURE.length())).isPresent() ? null : "placesTrial.noThing";
        }
        Optional<Criterion> criterion = row.what().startsWith(POINTS)
                ? scale.criterion(row.what().substring(POINTS.length()))
                : Optional.empty();
        if (criterion.isEmpty()) {
            return "placesTrial.noThing";
        }
        BigDecimal most = criterion.get().part().counts() ? criterion.get().maximum() : BigDecimal.ONE;
        return value.get().compareTo(most) > 0 ? "placesTrial.tooMany" : null;
    }

    private static Optional<UnitId> id(Row row) {
        try {
            return Optional.of(new UnitId(UUID.fromString(row.unit())));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> weight(String typed) {
        return TypedNumber.of(typed).filter(one -> one.signum() >= 0 && one.compareTo(HEAVIEST) <= 0);
    }

    /** Tells whether something is wrong with it. */
    boolean faulty() {
        return !wrong.isEmpty() || rows.stream().anyMatch(row -> row.complaint() != null);
    }

    /** Tells whether anything is supposed. */
    boolean blank() {
        return weights.isEmpty() && rows.stream().allMatch(Row::blank);
    }

    /** Returns what is supposed; only where nothing is wrong. */
    Supposition supposed() {
        Map<UnitId, Map<String, BigDecimal>> points = new HashMap<>();
        Map<UnitId, Map<String, BigDecimal>> figures = new HashMap<>();
        rows.stream().filter(row -> !row.blank()).forEach(row -> {
            boolean figure = row.what().startsWith(FIGURE);
            (figure ? figures : points)
                    .computeIfAbsent(id(row).orElseThrow(), none -> new LinkedHashMap<>())
                    .put(
                            row.what().substring(POINTS.length()),
                            TypedNumber.of(row.value()).orElseThrow());
        });
        Map<String, BigDecimal> heavy = new HashMap<>();
        weights.forEach((code, typed) -> heavy.put(code, weight(typed).orElseThrow()));
        return new Supposition(points, figures, heavy);
    }
}
