package vn.thidua.plan.reading.target;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.Target.Operator;

/**
 * The words before a number that say how it is meant: "phấn đấu tăng thêm ít nhất", "đạt trên", "mỗi phường có".
 *
 * @param from index of the first of these words; that of the number where there is none
 * @param comparator what the comparator says, null without one
 * @param change whether the number is a step up, down or beyond something
 * @param changeAt index of the word of change, -1 without one
 * @param level whether the number is a level that is to be reached
 * @param promise whether a verb of promise is among the words
 * @param makes whether a verb is among them whose object is done, made or reached
 * @param each what the number is for each of ("mỗi phường có 01 …"), null where nothing is said
 * @param doubtful whether a misprinted word is among them
 */
record Governor(
        int from,
        @Nullable Operator comparator,
        Change change,
        int changeAt,
        boolean level,
        boolean promise,
        boolean makes,
        @Nullable String each,
        boolean doubtful) {

    /** Which way a number moves what it measures. */
    enum Change {
        NONE,
        RISE,
        FALL,
        /** Beyond a plan or estimate. */
        EXCEED
    }

    /** Tells whether nothing stands before the number that says how it is meant. */
    boolean isEmpty() {
        return comparator == null && change == Change.NONE && !level && !promise && !makes && each == null;
    }

    /** Returns this governor with the change of another. */
    Governor changing(Governor other) {
        return new Governor(from, comparator, other.change, -1, level, promise, makes, each, doubtful);
    }

    /** Tells whether the number is a step, not a level. */
    boolean steps() {
        return change != Change.NONE && !level;
    }

    /** Returns the change that the word at an index begins or ends, {@link Change#NONE} if none. */
    static Change changeEnding(List<Token> tokens, int index) {
        if (Lexicon.NO_CHANGE.endingAt(tokens, index) > 0 || Lexicon.NO_CHANGE.startingAt(tokens, index) > 0) {
            return Change.NONE;
        }
        if (Lexicon.EXCEED.endingAt(tokens, index) > 0) {
            return Change.EXCEED;
        }
        if (Lexicon.FALL.endingAt(tokens, index) > 0) {
            return Change.FALL;
        }
        return Lexicon.RISE.endingAt(tokens, index) > 0 ? Change.RISE : Change.NONE;
    }
}
