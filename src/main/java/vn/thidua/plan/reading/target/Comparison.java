package vn.thidua.plan.reading.target;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.Target.Operator;
import vn.thidua.plan.reading.target.Governor.Change;
import vn.thidua.plan.reading.target.Quantity.Kind;

/**
 * How a number is compared.
 *
 * @param qualifier comparator of a change: "giảm ít nhất 5%"
 */
record Comparison(Operator op, @Nullable Operator qualifier) {

    private static final int FARTHEST_UPWARDS = 12;

    /** "50% đạt loại khá trở lên": the grade is compared, not the share. */
    private static final Phrases GRADES =
            Phrases.of("đạt, xếp, xếp loại, loại, hạng, hoàn thành, mức, mức độ, khá, tốt, trình độ");

    /** Returns the printed comparison of a quantity. */
    static Comparison of(Passage passage, Quantity quantity, Governor governor, int end) {
        Operator behind = behind(passage, quantity, end);
        Operator comparator = behind == null ? governor.comparator() : behind;
        if (quantity.is(Kind.TIMES)
                && (governor.change() != Change.NONE
                        || governor.level()
                        || quantity.value().scale() > 0)) {
            return new Comparison(Operator.TIMES, comparator);
        }
        if (governor.steps() && !isLevelByComparator(passage, quantity, governor, end)) {
            return new Comparison(step(governor.change(), quantity), quantity.max() == null ? comparator : null);
        }
        if (quantity.max() != null) {
            return new Comparison(Operator.RANGE, null);
        }
        return new Comparison(comparator == null ? Operator.EQUAL : comparator, null);
    }

    private static Operator step(Change change, Quantity quantity) {
        boolean percent = quantity.is(Kind.PERCENT);
        if (change == Change.FALL) {
            return percent ? Operator.DECREASE_PCT : Operator.DECREASE;
        }
        return percent ? Operator.INCREASE_PCT : Operator.INCREASE;
    }

    /** "giảm tỷ lệ thất nghiệp dưới 2,2%": below or above a level, where the verb does not stand right before the number. */
    private static boolean isLevelByComparator(Passage passage, Quantity quantity, Governor governor, int end) {
        boolean compares = governor.comparator() == Operator.LESS || governor.comparator() == Operator.MORE;
        boolean adjacent = governor.changeAt() >= governor.from();
        return compares && !adjacent && Baseline.at(passage.tokens(), quantity.to(), end) < 0;
    }

    /** "80% số hộ trở lên", but not "… từ ít nghiêm trọng trở lên", which says it of something else. */
    private static @Nullable Operator behind(Passage passage, Quantity quantity, int end) {
        List<Token> tokens = passage.tokens();
        for (int i = quantity.to(); i < Math.min(end, quantity.to() + FARTHEST_UPWARDS); i++) {
            if (Lexicon.UPWARDS.startingAt(tokens, i) > 0) {
                return Operator.AT_LEAST;
            }
            if (Lexicon.DOWNWARDS.startingAt(tokens, i) > 0) {
                return Operator.AT_MOST;
            }
            if (passage.is(i, "từ")
                    || passage.is(i, Token.Kind.COMMA)
                    || tokens.get(i).value() != null
                    || GRADES.startingAt(tokens, i) > 0) {
                return null;
            }
        }
        return null;
    }
}
