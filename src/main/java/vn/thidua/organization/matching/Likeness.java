package vn.thidua.organization.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.matching.OfficeMatch.Candidate;
import vn.thidua.organization.matching.OfficeMatch.Reason;

/** How alike names are: the share of letter pairs they have in common, 0 to 100. */
final class Likeness {

    private static final int WORTH_A_LOOK = 45;
    private static final int CLOSE = 80;
    private static final int MOST = 5;

    private final OfficeBook book;

    Likeness(OfficeBook book) {
        this.book = book;
    }

    /** Returns the units called most nearly so; a person has to say. */
    OfficeMatch closest(String key) {
        Map<UnitId, Integer> scores = new HashMap<>();
        book.keys().forEach((name, units) -> {
            int score = of(key, name);
            if (score >= WORTH_A_LOOK) {
                units.forEach(unit -> scores.merge(unit, score, Math::max));
            }
        });
        List<Candidate> best = scores.entrySet().stream()
                .map(entry -> new Candidate(entry.getKey(), book.nameOf(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparingInt(Candidate::score).reversed().thenComparing(Candidate::name))
                .limit(MOST)
                .toList();
        int top = best.isEmpty() ? 0 : best.getFirst().score();
        return OfficeMatch.unsure(top >= CLOSE ? Reason.CLOSE : Reason.UNKNOWN, top, 0, best);
    }

    /** Returns the units as candidates, all of them. */
    List<Candidate> candidates(Collection<UnitId> units, int score) {
        return units.stream()
                .map(unit -> new Candidate(unit, book.nameOf(unit), score))
                .toList();
    }

    static int of(String a, String b) {
        List<String> left = pairs(a);
        List<String> right = new ArrayList<>(pairs(b));
        int all = left.size() + right.size();
        if (all == 0) {
            return 0;
        }
        int common = 0;
        for (String pair : left) {
            if (right.remove(pair)) {
                common++;
            }
        }
        return 200 * common / all;
    }

    private static List<String> pairs(String text) {
        String letters = text.replace(" ", "");
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < letters.length(); i++) {
            pairs.add(letters.substring(i, i + 2));
        }
        return pairs;
    }
}
