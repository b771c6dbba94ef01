package vn.thidua.scoring.ranking.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.thidua.regulation.Law;
import vn.thidua.scoring.ranking.Supposition;
import vn.thidua.scoring.scale.Scale;
import vn.thidua.scoring.scale.ScaleRules.Places;
import vn.thidua.scoring.scale.ScaleRules.Tie;

/**
 * How totals are supposed to become places, as it is typed.
 *
 * @param places how those are numbered who come after several at one place
 * @param ties what decides between equal totals, in this order
 * @param same whether it is what the scale says
 */
public record TrialOrder(String places, List<Rule> ties, boolean same) {

    private static final int SPARE = 2;
    private static final String LESS = "LESS";

    public TrialOrder {
        ties = List.copyOf(ties);
    }

    /**
     * A rule.
     *
     * @param by what is compared, and which one; empty for none
     * @param complaint message key of what is wrong; null where nothing is
     */
    public record Rule(String by, boolean less, @Nullable String complaint) {

        static final Rule EMPTY = new Rule("", false, null);
    }

    /** Returns what a scale says. */
    static TrialOrder of(Scale scale) {
        return of(
                scale.rules().places().name(),
                scale.rules().ties().stream()
                        .map(tie -> new Rule(tie.by() + ":" + tie.of(), tie.lessIsBetter(), null))
                        .toList(),
                true);
    }

    /** Returns what was sent; what the scale says where nothing was. */
    static TrialOrder typed(MultiValueMap<String, String> sent, Scale scale) {
        TrialOrder own = of(scale);
        if (!sent.containsKey("places") && !sent.containsKey("tie")) {
            return own;
        }
        List<String> typed = sent.getOrDefault("tie", List.of());
        List<String> less = sent.getOrDefault("tieLess", List.of());
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            String by = typed.get(i).strip();
            if (!by.isEmpty()) {
                boolean twice = rules.stream().anyMatch(one -> one.by().equals(by));
                rules.add(new Rule(
                        by,
                        i < less.size() && LESS.equals(less.get(i)),
                        tie(by, false, scale).isEmpty()
                                ? "placesTrial.noRule"
                                : twice ? "placesTrial.ruleTwice" : null));
            }
        }
        String places = Optional.ofNullable(sent.getFirst("places"))
                .filter(one -> Arrays.stream(Places.values())
                        .anyMatch(known -> known.name().equals(one)))
                .orElse(own.places);
        TrialOrder order = of(places, rules, false);
        boolean same = !order.wrong() && order.read(scale).equals(Supposition.Order.of(scale));
        return new TrialOrder(order.places, order.ties, same);
    }

    private static TrialOrder of(String places, List<Rule> rules, boolean same) {
        List<Rule> all = new ArrayList<>(rules);
        for (int i = 0; i < SPARE; i++) {
            all.add(Rule.EMPTY);
        }
        return new TrialOrder(places, all, same);
    }

    private static Optional<Tie> tie(String typed, boolean less, Scale scale) {
        String[] parts = typed.split(":", 2);
        return Arrays.stream(Tie.By.values())
                .filter(by -> by.name().equals(parts[0]))
                .map(by -> new Tie(by, parts.length > 1 ? parts[1] : "", less))
                .filter(one -> known(one, scale))
                .findFirst();
    }

    private static boolean known(Tie tie, Scale scale) {
        return switch (tie.by()) {
            case QUANTITY -> scale.quantity(tie.of()).isPresent();
            case CRITERION -> scale.criterion(tie.of()).isPresent();
            case SECTION -> scale.sections().stream().anyMatch(one -> one.no().equals(tie.of()));
            case PREFERENCE ->
                Law.shipped().preferences().stream().anyMatch(one -> one.code().equals(tie.of()));
            case BASE, BONUS, PENALTY -> tie.of().isEmpty();
        };
    }

    /** Tells whether something is wrong with it. */
    boolean wrong() {
        return ties.stream().anyMatch(one -> one.complaint() != null);
    }

    /** Returns what it says; only where nothing is wrong. */
    Supposition.Order read(Scale scale) {
        return new Supposition.Order(
                Places.valueOf(places),
                ties.stream()
                        .filter(one -> !one.by().isEmpty())
                        .map(one -> tie(one.by(), one.less(), scale).orElseThrow())
                        .toList());
    }
}
