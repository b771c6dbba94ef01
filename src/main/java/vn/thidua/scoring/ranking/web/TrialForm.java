package vn.thidua.scoring.ranking.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.ranking.Supposition;
import vn.thidua.scoring.scale.Criterion;
import vn.thidua.scoring.scale.Scale;
import vn.thidua.shared.TypedNumber;

/**
 * What somebody supposes of places, as it is typed. However many rows there are, all are kept: those of the page as fields, the others in one field before and one behind them.
 *
 * @param rows of all pages
 * @param number of the page of rows that is shown, from 1
 * @param weights what was typed of criteria, by code
 * @param wrong codes of the criteria whose weight is none
 */
public record TrialForm(
        List<TrialRow> rows, int number, Map<String, String> weights, List<String> wrong, TrialOrder order) {

    /** How many rows a page has, before some are added to be filled. */
    static final int SIZE = 20;

    private static final int FRESH = 3;
    private static final BigDecimal HEAVIEST = BigDecimal.valueOf(1000);
    private static final String CELL = "\t";

    public TrialForm {
        rows = List.copyOf(rows);
        weights = Map.copyOf(weights);
        wrong = List.copyOf(wrong);
    }

    /** Returns a form in which nothing is supposed. */
    static TrialForm empty(Scale scale) {
        return new TrialForm(List.of(), 1, Map.of(), List.of(), TrialOrder.of(scale));
    }

    /** Returns what was sent. */
    static TrialForm typed(MultiValueMap<String, String> sent, TrialUnits units, Scale scale) {
        List<TrialRow> rows = new ArrayList<>(kept(sent.getFirst("before"), units, scale));
        int first = rows.size();
        List<String> typed = sent.getOrDefault("unit", List.of());
        for (int i = 0; i < typed.size(); i++) {
            rows.add(TrialRow.typed(bare(typed.get(i)), at(sent, "what", i), at(sent, "value", i), units, scale));
        }
        rows.addAll(kept(sent.getFirst("after"), units, scale));
        rows.removeIf(TrialRow::blank);
        Set<String> said = new HashSet<>();
        rows.replaceAll(row -> row.complaint() != null || said.add(row.unit() + CELL + row.what()) ? row : row.again());
        Map<String, String> weights = new HashMap<>();
        List<String> wrong = new ArrayList<>();
        for (Criterion criterion : scale.criteria()) {
            String weight = Optional.ofNullable(sent.getFirst("w." + criterion.code()))
                    .orElse("")
                    .strip();
            if (!weight.isEmpty()) {
                weights.put(criterion.code(), weight);
                if (weight(weight).isEmpty()) {
                    wrong.add(criterion.code());
                }
            }
        }
        TrialForm form = new TrialForm(rows, 1, weights, wrong, TrialOrder.typed(sent, scale));
        return form.turned(number(sent.getFirst("go")).orElse(first / SIZE + 1));
    }

    /** Returns the same with another page of rows, the nearest where there is none. */
    private TrialForm turned(int page) {
        return new TrialForm(rows, Math.clamp(page, 1, pages()), weights, wrong, order);
    }

    /** Returns the number of a page that was asked for. */
    static Optional<Integer> number(@Nullable String typed) {
        return Optional.ofNullable(typed).filter(one -> one.matches("\\d{1,6}")).map(Integer::valueOf);
    }

    private static List<TrialRow> kept(@Nullable String text, TrialUnits units, Scale scale) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(line -> line.split(CELL, -1))
                        .filter(cells -> cells.length == 3)
                        .map(cells -> TrialRow.typed(cells[0], cells[1], cells[2], units, scale))
                        .toList();
    }

    private static String at(MultiValueMap<String, String> sent, String name, int row) {
        List<String> all = sent.getOrDefault(name, List.of());
        return row < all.size() ? bare(all.get(row)) : "";
    }

    private static String bare(String typed) {
        return typed.replaceAll("\\s+", " ").strip();
    }

    private static Optional<BigDecimal> weight(String typed) {
        return TypedNumber.of(typed).filter(one -> one.signum() >= 0 && one.compareTo(HEAVIEST) <= 0);
    }

    /** Returns how many pages of rows there are, the last one with room for more. */
    public int pages() {
        return rows.size() / SIZE + 1;
    }

    /** Returns how many rows stand before those of the page. */
    public int from() {
        return Math.clamp((number - 1L) * SIZE, 0, rows.size());
    }

    private int to() {
        return Math.min(rows.size(), from() + SIZE);
    }

    /** Returns the rows of the page; on the last one with some to fill. */
    public List<TrialRow> shown() {
        List<TrialRow> shown = new ArrayList<>(rows.subList(from(), to()));
        if (number == pages()) {
            IntStream.range(0, FRESH).forEach(i -> shown.add(TrialRow.EMPTY));
        }
        return shown;
    }

    /** Returns the rows before those of the page, in one field. */
    public String before() {
        return text(rows.subList(0, from()));
    }

    /** Returns the rows behind those of the page, in one field. */
    public String after() {
        return text(rows.subList(to(), rows.size()));
    }

    private static String text(List<TrialRow> rows) {
        return rows.stream()
                .map(row -> String.join(CELL, row.unit(), row.what(), row.value()))
                .collect(Collectors.joining("\n"));
    }

    /** Returns on which pages rows are wrong. */
    public List<Integer> wrongPages() {
        return IntStream.range(0, rows.size())
                .filter(row -> rows.get(row).complaint() != null)
                .mapToObj(row -> row / SIZE + 1)
                .distinct()
                .toList();
    }

    /** Tells whether something is wrong with it. */
    public boolean faulty() {
        return !wrong.isEmpty() || order.wrong() || !wrongPages().isEmpty();
    }

    /** Tells whether anything is supposed. */
    boolean blank() {
        return weights.isEmpty() && rows.isEmpty() && order.same();
    }

    /** Returns what is supposed; only where nothing is wrong. */
    Supposition supposed(Scale scale) {
        Map<UnitId, Map<String, BigDecimal>> points = new HashMap<>();
        Map<UnitId, Map<String, BigDecimal>> figures = new HashMap<>();
        Set<UnitId> gone = new HashSet<>();
        for (TrialRow row : rows) {
            if (row.leaves()) {
                gone.add(row.of());
            } else {
                (row.figure() ? figures : points)
                        .computeIfAbsent(row.of(), none -> new LinkedHashMap<>())
                        .put(row.name(), row.number());
            }
        }
        Map<String, BigDecimal> heavy = new HashMap<>();
        weights.forEach((code, typed) -> heavy.put(code, weight(typed).orElseThrow()));
        return new Supposition(points, figures, heavy, order.same() ? null : order.read(scale), gone);
    }
}
