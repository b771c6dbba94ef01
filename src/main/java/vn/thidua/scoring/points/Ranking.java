package vn.thidua.scoring.points;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.scoring.points.Placed.Decided;
import vn.thidua.scoring.scale.ScaleRules;
import vn.thidua.scoring.scale.ScaleRules.Places;
import vn.thidua.scoring.scale.ScaleRules.Tie;

/**
 * Puts contestants in order: by their total, then by what the rules let decide, then by what people decided. Those who are knocked out stand at the end without a place. The order in which they
 * come in changes nothing but the order of those who share a place. Whom the law prefers decides only among those of whom all that is known.
 */
public final class Ranking {

    private final ScaleRules rules;

    public Ranking(ScaleRules rules) {
        this.rules = rules;
    }

    /**
     * Returns them in order.
     *
     * @param decided the order in which people put those whom no rule separates: the smaller number comes first
     */
    public <T> List<Placed<T>> of(Collection<Contestant<T>> contestants, Map<T, Integer> decided) {
        List<Contestant<T>> all = EvenTies.of(contestants, rules);
        Comparator<Contestant<T>> order = order(decided);
        List<Contestant<T>> sorted =
                all.stream().filter(one -> one.scored().ranked()).sorted(order).toList();
        List<Placed<T>> placed = new ArrayList<>(all.size());
        int place = 0;
        for (int i = 0; i < sorted.size(); i++) {
            Contestant<T> one = sorted.get(i);
            Contestant<T> before = i == 0 ? null : sorted.get(i - 1);
            boolean level = before != null && order.compare(before, one) == 0;
            if (!level) {
                place = rules.places() == Places.DENSE ? place + 1 : i + 1;
            }
            boolean more = i + 1 < sorted.size() && order.compare(one, sorted.get(i + 1)) == 0;
            placed.add(new Placed<>(place, one, above(before, one, decided), level || more));
        }
        all.stream()
                .filter(one -> !one.scored().ranked())
                .sorted(Comparator.comparing((Contestant<T> one) -> one.scored().total(), Comparator.reverseOrder()))
                .forEach(one -> placed.add(new Placed<>(null, one, Optional.empty(), false)));
        return placed;
    }

    private <T> Comparator<Contestant<T>> order(Map<T, Integer> decided) {
        Comparator<Contestant<T>> order =
                Comparator.comparing(one -> one.scored().total(), Comparator.reverseOrder());
        for (int i = 0; i < rules.ties().size(); i++) {
            order = order.thenComparing(tie(i));
        }
        return order.thenComparing(one -> decided.getOrDefault(one.who(), Integer.MAX_VALUE));
    }

    private <T> Comparator<Contestant<T>> tie(int at) {
        Tie tie = rules.ties().get(at);
        Comparator<BigDecimal> values = tie.lessIsBetter() ? Comparator.naturalOrder() : Comparator.reverseOrder();
        // What has no value comes after everything that has one, whichever is better.
        Comparator<@Nullable BigDecimal> order = Comparator.nullsLast(values);
        return (one, other) -> order.compare(one.ties().get(at), other.ties().get(at));
    }

    private <T> Optional<Decided> above(@Nullable Contestant<T> before, Contestant<T> one, Map<T, Integer> decided) {
        if (before == null || before.scored().total().compareTo(one.scored().total()) != 0) {
            return Optional.empty();
        }
        for (int i = 0; i < rules.ties().size(); i++) {
            if (this.<T>tie(i).compare(before, one) != 0) {
                return Optional.of(new Decided(i));
            }
        }
        return decided.getOrDefault(before.who(), Integer.MAX_VALUE)
                        .equals(decided.getOrDefault(one.who(), Integer.MAX_VALUE))
                ? Optional.empty()
                : Optional.of(Decided.BY_PEOPLE);
    }
}
