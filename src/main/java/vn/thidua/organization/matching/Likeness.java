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

/** How alike names are, 0 to 100: most words the same, or nearly all letters, so that a slip of the pen does not matter but "trung tâm" alone makes no likeness. */
final class Likeness {

    private static final int HALF_THE_WORDS = 50;
    private static final int NEARLY_ALL_LETTERS = 70;
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
            if (score > 0) {
                book.preferScope(units).forEach(unit -> scores.merge(unit, score, Math::max));
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
        int words = shared(List.of(a.split(" ")), List.of(b.split(" ")));
        int letters = shared(pairs(a), pairs(b));
        return Math.max(words <= HALF_THE_WORDS ? 0 : words, letters < NEARLY_ALL_LETTERS ? 0 : letters);
    }

    private static int shared(List<String> left, List<String> right) {
        List<String> rest = new ArrayList<>(right);
        int all = left.size() + right.size();
        long common = left.stream().filter(rest::remove).count();
        return all == 0 ? 0 : (int) (200 * common / all);
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
