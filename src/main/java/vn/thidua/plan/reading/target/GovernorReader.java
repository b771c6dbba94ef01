package vn.thidua.plan.reading.target;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.Target.Operator;
import vn.thidua.plan.reading.target.Governor.Change;

/** Reads the words that govern a number, from the number backwards. */
final class GovernorReader {

    private static final int MOST_WORDS = 14;

    /** How far back the verb of change may stand: "giảm tỷ lệ vi phạm xây dựng không phép, sai phép ít nhất 50%". */
    private static final int FARTHEST_CHANGE = 30;

    private static final Phrases MISPRINTS = Phrases.of("phần đấu, phấn đầu, phần đầu, ty lệ, đặt, trở lến, kiểm chế");
    private static final Phrases REACHES = Phrases.of("đạt, còn, xuống, lên, chiếm, đặt");
    private static final Phrases EACH = Phrases.of("mỗi, từng");

    private final Passage passage;
    private final List<Token> tokens;
    private final int floor;
    private int at;
    private int from;
    private @Nullable Operator comparator;
    private Change change = Change.NONE;
    private int changeAt = -1;
    private boolean level;
    private boolean promise;
    private boolean makes;
    private @Nullable String each;
    private boolean doubtful;

    private GovernorReader(Passage passage, int number, int floor) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.floor = floor;
        this.from = number;
        this.at = number - 1;
    }

    /**
     * Reads the governor of a quantity.
     *
     * @param floor index of the first token that may belong to it: start of the clause or end of the quantity before
     */
    static Governor read(Passage passage, Quantity quantity, int floor) {
        GovernorReader reader = new GovernorReader(passage, quantity.from(), floor);
        reader.chain();
        reader.remote();
        return new Governor(
                reader.from,
                reader.comparator,
                reader.change,
                reader.changeAt,
                reader.level,
                reader.promise,
                reader.makes,
                reader.each,
                reader.doubtful);
    }

    private void chain() {
        int farthest = Math.max(floor, at - MOST_WORDS);
        while (at >= farthest) {
            int step = step();
            if (step == 0) {
                return;
            }
            doubtful |= MISPRINTS.endingAt(tokens, at) > 0;
            at -= step;
            from = at + 1;
        }
    }

    /** Takes in what ends at the current token and returns its length, 0 where the chain ends. */
    private int step() {
        When when = passage.timeOf(at);
        if (when != null) {
            return at - Math.max(when.from(), floor) + 1;
        }
        int forEach = eachStep();
        if (forEach > 0) {
            return forEach;
        }
        int making = Lexicon.MAKE.endingAt(tokens, at);
        int compared = comparatorStep();
        int changed = changeStep();
        int levelled = Lexicon.LEVEL.endingAt(tokens, at);
        int promised = Lexicon.PROMISE.endingAt(tokens, at);
        int filler = Lexicon.FILLERS.endingAt(tokens, at);
        int longest =
                Math.max(Math.max(Math.max(compared, changed), Math.max(levelled, promised)), Math.max(making, filler));
        if (longest == 0) {
            return 0;
        }
        makes |= making == longest;
        if (compared == longest) {
            comparator = comparator == null ? comparatorEnding(at) : comparator;
        } else if (changed == longest) {
            change = change == Change.NONE ? Governor.changeEnding(tokens, at) : change;
            changeAt = changeAt < 0 ? at - changed + 1 : changeAt;
        } else if (levelled == longest) {
            level |= change == Change.NONE;
        } else {
            promise |= promised == longest;
        }
        return longest;
    }

    private int comparatorStep() {
        if (comparator != null && tokens.get(at).is("từ")) {
            return 1;
        }
        return Math.max(
                Math.max(Lexicon.AT_LEAST.endingAt(tokens, at), Lexicon.AT_MOST.endingAt(tokens, at)),
                Math.max(Lexicon.MORE.endingAt(tokens, at), Lexicon.LESS.endingAt(tokens, at)));
    }

    private @Nullable Operator comparatorEnding(int index) {
        int least = Lexicon.AT_LEAST.endingAt(tokens, index);
        int most = Lexicon.AT_MOST.endingAt(tokens, index);
        int more = Lexicon.MORE.endingAt(tokens, index);
        int less = Lexicon.LESS.endingAt(tokens, index);
        int longest = Math.max(Math.max(least, most), Math.max(more, less));
        if (longest == least) {
            return Operator.AT_LEAST;
        }
        if (longest == most) {
            return Operator.AT_MOST;
        }
        return longest == more ? Operator.MORE : Operator.LESS;
    }

    private int changeStep() {
        if (Governor.changeEnding(tokens, at) == Change.NONE) {
            return 0;
        }
        return Math.max(
                Lexicon.EXCEED.endingAt(tokens, at),
                Math.max(Lexicon.FALL.endingAt(tokens, at), Lexicon.RISE.endingAt(tokens, at)));
    }

    /** "mỗi phường có": the noun and "mỗi" end the chain. */
    private int eachStep() {
        if (each != null) {
            return 0;
        }
        int noun = Math.max(UnitNouns.PER.endingAt(tokens, at), UnitNouns.ALL.endingAt(tokens, at));
        int word = noun > 0 && at - noun >= floor ? EACH.endingAt(tokens, at - noun) : 0;
        if (word == 0) {
            return 0;
        }
        each = passage.words(at - noun + 1, at + 1);
        return noun + word;
    }

    /** Looks for the verb of change further left: "giảm … ít nhất 50%". */
    private void remote() {
        boolean opens = from - 1 < floor
                || !passage.is(from - 1, Token.Kind.WORD)
                        && !passage.is(from - 1, Token.Kind.QUOTE)
                        && !passage.is(from - 1, Token.Kind.CLOSE);
        if (change != Change.NONE || level || opens) {
            return;
        }
        for (int i = from - 1; i >= Math.max(floor, from - FARTHEST_CHANGE); i--) {
            if (REACHES.endingAt(tokens, i) > 0) {
                return;
            }
            Change found = Governor.changeEnding(tokens, i);
            if (found != Change.NONE) {
                change = found;
                changeAt = i;
                return;
            }
        }
    }
}
