package vn.thidua.plan.reading.target;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.target.Governor.Change;
import vn.thidua.plan.reading.target.Quantity.Kind;

/** What a number is compared with ("so với năm 2020") and what it is a share of ("trên tổng số …"). */
final class Baseline {

    private static final Phrases COMPARED =
            Phrases.of("so với, so cùng kỳ, so với cùng kỳ, so năm, so kế hoạch, so với kế hoạch");
    private static final Phrases PLANS =
            Phrases.of("dự toán, kế hoạch, chỉ tiêu, nghị quyết, số giao, mức giao, pháp lệnh");
    private static final Phrases SHARE =
            Phrases.of("trên tổng số, trong tổng số, trên tổng, trong tổng, của tổng số, so với tổng số");
    private static final Phrases END = Phrases.of(
            "là, đạt, còn, xuống, lên, chiếm, ít nhất, tối thiểu, trên, dưới, từ, trong đó, vào, đến, khoảng, và, theo, nhằm, góp phần, để");
    private static final int LONGEST = 14;
    private static final int FARTHEST = 45;

    private Baseline() {}

    /** Returns the index where "so với" stands between two tokens, -1 if it does not. */
    static int at(List<Token> tokens, int from, int to) {
        return COMPARED.first(tokens, from, Math.min(to, from + FARTHEST));
    }

    /** Returns what the quantity is compared with, null where the text does not say. */
    static @Nullable String of(
            Passage passage, Quantity quantity, Governor governor, int floor, int ceiling, int clause) {
        List<Token> tokens = passage.tokens();
        if (quantity.start() != null) {
            return quantity.start();
        }
        int end = governor.steps() ? clause : ceiling;
        int at = at(tokens, quantity.to(), end);
        at = at < 0 ? COMPARED.last(tokens, Math.max(floor, quantity.from() - 30), quantity.from()) : at;
        if (at >= 0 && at < quantity.from() && comma(passage, at, quantity.from())) {
            at = -1;
        }
        if (at >= 0) {
            int start = at + (passage.is(at + 1, "với") ? 2 : 1);
            return phrase(passage, start, at < quantity.from() ? quantity.from() : end);
        }
        if (isBeyondPlan(passage, quantity, governor)) {
            return phrase(passage, quantity.to(), ceiling);
        }
        boolean beyond =
                governor.change() == Change.EXCEED && governor.changeAt() >= 0 && governor.changeAt() < governor.from();
        return beyond ? phrase(passage, governor.changeAt() + 1, governor.from()) : null;
    }

    /** "vượt 10% dự toán được giao": what follows is what it goes beyond, not what is measured. */
    static boolean isBeyondPlan(Passage passage, Quantity quantity, Governor governor) {
        return governor.change() == Change.EXCEED && PLANS.startingAt(passage.tokens(), quantity.to()) > 0;
    }

    /** Returns what the quantity is out of, null where the text does not say. */
    static @Nullable String denominator(Passage passage, Quantity quantity, int floor, int end) {
        if (quantity.is(Kind.RATIO) && quantity.outOf() != null) {
            return (quantity.outOf().toPlainString() + " " + (quantity.unit() == null ? "" : quantity.unit())).strip();
        }
        List<Token> tokens = passage.tokens();
        int next = quantity.to() + Lexicon.UPWARDS.startingAt(tokens, quantity.to());
        if (passage.is(next, Token.Kind.SLASH) && passage.is(next + 1, "tổng")) {
            return phrase(passage, next + 1, end);
        }
        int behind = SHARE.startingAt(tokens, quantity.to()) > 0 ? quantity.to() : -1;
        int before = behind >= 0 ? -1 : SHARE.last(tokens, Math.max(floor, quantity.from() - 30), quantity.from());
        int at = behind >= 0 ? behind : before;
        if (at < 0 || (!quantity.is(Kind.PERCENT) && behind < 0)) {
            return null;
        }
        int start = passage.is(at, "so") ? at + 2 : at + 1;
        return phrase(passage, start, behind >= 0 ? end : quantity.from());
    }

    private static boolean comma(Passage passage, int from, int to) {
        for (int i = from; i < to; i++) {
            if (passage.is(i, Token.Kind.COMMA)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String phrase(Passage passage, int from, int limit) {
        int to = from;
        while (to < Math.min(limit, from + LONGEST)
                && !passage.is(to, Token.Kind.COMMA)
                && (to == from || END.startingAt(passage.tokens(), to) == 0)) {
            to++;
        }
        return to > from ? passage.words(from, to) : null;
    }
}
