package vn.thidua.plan.intake.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Drawn lines put in order: pieces of one line are joined, and the lines that touch are gathered. */
final class Rules {
    private static final int MOST = 4_000;

    private Rules() {}

    /** Returns the lines with pieces joined that lie on each other or follow each other within the slack. */
    static List<Rule> joined(List<Rule> rules, double slack) {
        List<Rule> ordered = new ArrayList<>(rules.subList(0, Math.min(rules.size(), MOST)));
        ordered.sort(Comparator.comparing(Rule::level)
                .thenComparingDouble(rule -> Math.round(rule.at() / slack))
                .thenComparingDouble(Rule::from));
        List<Rule> out = new ArrayList<>();
        for (Rule rule : ordered) {
            int found = -1;
            for (int i = out.size() - 1; i >= Math.max(0, out.size() - 60) && found < 0; i--) {
                Rule other = out.get(i);
                boolean same = other.level() == rule.level() && Math.abs(other.at() - rule.at()) <= slack;
                if (same && rule.from() <= other.to() + slack && rule.to() >= other.from() - slack) {
                    found = i;
                }
            }
            if (found < 0) {
                out.add(rule);
            } else {
                Rule other = out.get(found);
                double at = other.length() >= rule.length() ? other.at() : rule.at();
                out.set(
                        found,
                        new Rule(
                                rule.level(),
                                at,
                                Math.min(other.from(), rule.from()),
                                Math.max(other.to(), rule.to())));
            }
        }
        return out;
    }

    /** Returns the groups of lines that cross or touch each other. */
    static List<List<Rule>> groups(List<Rule> rules, double slack) {
        int[] group = new int[rules.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        for (int i = 0; i < group.length; i++) {
            for (int j = i + 1; j < group.length; j++) {
                if (touch(rules.get(i), rules.get(j), slack)) {
                    group[root(group, j)] = root(group, i);
                }
            }
        }
        List<List<Rule>> groups = new ArrayList<>();
        for (int i = 0; i < group.length; i++) {
            groups.add(new ArrayList<>());
        }
        for (int i = 0; i < group.length; i++) {
            groups.get(root(group, i)).add(rules.get(i));
        }
        groups.removeIf(List::isEmpty);
        return groups;
    }

    private static int root(int[] group, int start) {
        int at = start;
        while (group[at] != at) {
            group[at] = group[group[at]];
            at = group[at];
        }
        return at;
    }

    private static boolean touch(Rule a, Rule b, double slack) {
        return a.level() != b.level() && a.covers(b.at(), slack) && b.covers(a.at(), slack);
    }
}
