package vn.thidua.scoring.points;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.scoring.scale.ScaleRules;
import vn.thidua.scoring.scale.ScaleRules.Tie;

/** Takes the preference of the law away from those who stand level up to it where of one of them nobody can tell: not to know is not to be passed over, so that people decide (decision 33). */
final class EvenTies {

    private EvenTies() {}

    static <T> List<Contestant<T>> of(Collection<Contestant<T>> all, ScaleRules rules) {
        List<Contestant<T>> even = List.copyOf(all);
        for (int rule = 0; rule < rules.ties().size(); rule++) {
            if (rules.ties().get(rule).by() == Tie.By.PREFERENCE) {
                even = even(even, rule);
            }
        }
        return even;
    }

    private static <T> List<Contestant<T>> even(List<Contestant<T>> all, int rule) {
        Map<List<@Nullable BigDecimal>, Integer> level = new HashMap<>();
        Set<List<@Nullable BigDecimal>> open = new HashSet<>();
        for (Contestant<T> one : all) {
            if (one.scored().ranked()) {
                level.merge(before(one, rule), 1, Integer::sum);
                if (one.ties().get(rule) == null) {
                    open.add(before(one, rule));
                }
            }
        }
        return all.stream()
                .map(one -> open.contains(before(one, rule)) && level.getOrDefault(before(one, rule), 0) > 1
                        ? without(one, rule)
                        : one)
                .toList();
    }

    /** What stands in front of a rule: the total and what the rules before it compare. */
    private static <T> List<@Nullable BigDecimal> before(Contestant<T> one, int rule) {
        List<@Nullable BigDecimal> before = new ArrayList<>();
        before.add(one.scored().total().stripTrailingZeros());
        for (int i = 0; i < rule; i++) {
            BigDecimal value = one.ties().get(i);
            before.add(value == null ? null : value.stripTrailingZeros());
        }
        return before;
    }

    private static <T> Contestant<T> without(Contestant<T> one, int rule) {
        List<@Nullable BigDecimal> ties = new ArrayList<>(one.ties());
        ties.set(rule, null);
        return new Contestant<>(one.who(), one.scored(), ties);
    }
}
