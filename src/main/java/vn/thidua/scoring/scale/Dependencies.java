package vn.thidua.scoring.scale;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.scoring.formula.Formula;
import vn.thidua.scoring.formula.FormulaRefused;

/**
 * Which criteria need the points of which others: by their gate, or in their formula.
 *
 * @param of codes that each criterion needs, by code
 */
public record Dependencies(Map<String, Set<String>> of) {

    /** Reads those of a scale; a formula that cannot be used needs nothing. */
    public static Dependencies of(Scale scale) {
        Set<String> codes =
                scale.criteria().stream().map(Criterion::code).collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, Set<String>> of = new LinkedHashMap<>();
        for (Criterion criterion : scale.criteria()) {
            Set<String> needs = new LinkedHashSet<>();
            if (criterion.way() instanceof Way.Written written) {
                formula(scale, written).ifPresent(formula -> needs.addAll(formula.names()));
            }
            needs.add(criterion.gate().criterion());
            needs.retainAll(codes);
            of.put(criterion.code(), needs);
        }
        return new Dependencies(of);
    }

    private static Optional<Formula> formula(Scale scale, Way.Written written) {
        try {
            return Optional.of(new ScaleNames(scale).read(written));
        } catch (FormulaRefused no) {
            return Optional.empty();
        }
    }

    /** Returns the codes in an order in which each comes after those it needs; of a circle, in some order. */
    public List<String> order() {
        Set<String> done = new LinkedHashSet<>();
        of.keySet().forEach(code -> visit(code, done, new LinkedHashSet<>()));
        return List.copyOf(done);
    }

    private void visit(String code, Set<String> done, Set<String> open) {
        if (done.contains(code) || !open.add(code)) {
            return;
        }
        of.getOrDefault(code, Set.of()).forEach(needed -> visit(needed, done, open));
        done.add(code);
    }

    /** Returns a circle of criteria that wait for each other, the first once more at its end; empty where there is none. */
    public List<String> circle() {
        Set<String> safe = new LinkedHashSet<>();
        for (String code : of.keySet()) {
            List<String> circle = circle(code, new ArrayList<>(), safe);
            if (!circle.isEmpty()) {
                return circle;
            }
        }
        return List.of();
    }

    private List<String> circle(String code, List<String> path, Set<String> safe) {
        int seen = path.indexOf(code);
        path.add(code);
        if (seen >= 0) {
            return List.copyOf(path.subList(seen, path.size()));
        }
        for (String needed : of.getOrDefault(code, Set.of())) {
            if (!safe.contains(needed)) {
                List<String> circle = circle(needed, path, safe);
                if (!circle.isEmpty()) {
                    return circle;
                }
            }
        }
        safe.add(code);
        path.removeLast();
        return List.of();
    }
}
