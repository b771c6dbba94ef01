package vn.thidua.plan.reading.target;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.target.Token.Kind;

/** By when a number is to be reached. */
final class Due {

    /** Words that may stand before the time at the start of a sentence: "Phấn đấu đến năm 2025, …". */
    private static final int FARTHEST_OPENING = 8;

    /** How far before the first number of a clause a time may stand that holds for all of them. */
    private static final int FARTHEST_BEFORE = 40;

    private static final Phrases OPENING = Phrases.of(
            "phấn đấu, phần đấu, phấn đầu, phần đầu, đến, trong, mục tiêu, chỉ tiêu, mục tiêu đến, cụ thể, riêng, có, đạt");

    private final Passage passage;
    private final Clauses clauses;

    Due(Passage passage, Clauses clauses) {
        this.passage = passage;
        this.clauses = clauses;
    }

    /**
     * Returns by when a quantity is due, null where the text does not say.
     *
     * @param from index of the first token of the words about it
     * @param to index behind the last of them
     * @param first start of the first quantity in its clause
     * @param heading what the heading above says
     */
    @Nullable
    Limit of(Quantity quantity, int from, int to, int first, @Nullable Limit heading) {
        When own = last(from, to, quantity);
        own = own == null
                ? last(Math.max(clauses.from(quantity.from()), first - FARTHEST_BEFORE), first, quantity)
                : own;
        own = own == null ? opening(quantity.from()) : own;
        if (own == null) {
            return heading;
        }
        return own.role() == When.Role.BY ? own.limit() : null;
    }

    /** The time nearest behind the number, else the nearest before it. */
    private @Nullable When last(int from, int to, Quantity quantity) {
        When before = null;
        int i = from;
        while (i < to) {
            When when = passage.timeOf(i);
            if (when != null && counts(when)) {
                boolean labels = passage.is(when.to(), Kind.COLON) && when.from() >= quantity.to();
                if (labels) {
                    return before;
                }
                if (when.from() >= quantity.to()) {
                    return when;
                }
                before = when;
            }
            i = when == null ? i + 1 : Math.max(when.to(), i + 1);
        }
        return before;
    }

    /** The time that the sentence begins with: it holds for all numbers of the sentence. */
    private @Nullable When opening(int number) {
        int start = clauses.sentenceFrom(number);
        List<Token> tokens = passage.tokens();
        int i = start;
        while (i < Math.min(number, start + FARTHEST_OPENING)) {
            When when = passage.timeOf(i);
            if (when != null) {
                return counts(when) ? when : null;
            }
            int skipped = OPENING.startingAt(tokens, i);
            boolean mark = passage.is(i, Kind.COLON) || passage.is(i, Kind.DASH) || passage.is(i, Kind.COMMA);
            if (skipped == 0 && !mark && !beforeColon(i, start)) {
                return null;
            }
            i += Math.max(skipped, 1);
        }
        return null;
    }

    /** "Chỉ tiêu 1: …" */
    private boolean beforeColon(int i, int start) {
        for (int j = i; j < start + FARTHEST_OPENING && j < passage.size(); j++) {
            if (passage.is(j, Kind.COLON)) {
                return true;
            }
        }
        return false;
    }

    private static boolean counts(When when) {
        return when.isDeadline() || (when.role() == When.Role.SINCE && when.end() != null);
    }
}
