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

    private static final int FARTHEST_GIVER = 14;
    private static final int LONGEST_EACH = 6;
    private static final int LONGEST_NAME = 5;

    /** Nouns that make a name of a change: "tốc độ tăng", "mức giảm sinh". */
    private static final Phrases RATES = Phrases.of("tỷ lệ, tỉ lệ, tốc độ, nhịp độ, mức, tỷ suất, mức độ, đà, số");

    private static final Phrases MISPRINTS = Phrases.of("phần đấu, phấn đầu, phần đầu, ty lệ, đặt, trở lến, kiểm chế");
    /** "không để phát sinh quá 5%": the "không" may stand some words before "quá". */
    private static final Phrases NOT = Phrases.of("không");

    private static final int FARTHEST_NOT = 6;

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

    /** Whether the step just taken went over a small word, which belongs to the governor only if a verb stands before it. */
    private boolean filler;

    /** Whether "cho" stands before the number: "sửa nhà cho 20 hộ". */
    private boolean given;

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
        reader.giver();
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
            from = filler ? from : at + 1;
        }
    }

    /** Takes in what ends at the current token and returns its length, 0 where the chain ends. */
    private int step() {
        filler = false;
        When when = passage.timeOf(at);
        if (when != null) {
            // "90% vào năm 2025 và 95% vào năm 2030": the time before "và" belongs to the number before it.
            return passage.is(at + 1, "và") ? 0 : at - Math.max(when.from(), floor) + 1;
        }
        int forEach = eachStep(true);
        if (forEach > 0) {
            return forEach;
        }
        int making = Lexicon.MAKE.endingAt(tokens, at);
        int compared = comparatorStep();
        int changed = changeStep();
        int levelled = Lexicon.LEVEL.endingAt(tokens, at);
        int promised = Lexicon.PROMISE.endingAt(tokens, at);
        int filling = Lexicon.FILLERS.endingAt(tokens, at);
        int longest = Math.max(
                Math.max(Math.max(compared, changed), Math.max(levelled, promised)), Math.max(making, filling));
        boolean named = making == longest
                && passage.is(at - longest, Token.Kind.DASH)
                && passage.is(at - longest - 1, Token.Kind.WORD);
        boolean reached = level || change != Change.NONE;
        boolean object =
                reached && promised < longest && compared < longest && changed < longest && !opensAt(at - longest);
        if (longest == 0 || named || object || Lexicon.UPWARDS.endingAt(tokens, at) > 0) {
            return makes || comparator != null ? eachStep(false) : 0;
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
            filler = promised < longest && making < longest;
            given |= filler && tokens.get(at).is("cho");
        }
        return longest;
    }

    /** Tells whether the words behind a token begin a clause, or stand behind a verb of promise. */
    private boolean opensAt(int before) {
        return before < floor || !passage.is(before, Token.Kind.WORD) || Lexicon.PROMISE.endingAt(tokens, before) > 0;
    }

    private int comparatorStep() {
        if (passage.is(at, "quá") && Lexicon.AT_MOST.endingAt(tokens, at) == 0) {
            int not = NOT.last(tokens, Math.max(floor, at - FARTHEST_NOT), at);
            return not < 0 ? 0 : at - not + 1;
        }
        if (comparator != null && tokens.get(at).is("từ")) {
            return 1;
        }
        return Math.max(
                Math.max(Lexicon.AT_LEAST.endingAt(tokens, at), Lexicon.AT_MOST.endingAt(tokens, at)),
                Math.max(Lexicon.MORE.endingAt(tokens, at), Lexicon.LESS.endingAt(tokens, at)));
    }

    private @Nullable Operator comparatorEnding(int index) {
        if (passage.is(index, "quá")) {
            return Operator.AT_MOST;
        }
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
        return Governor.changeEnding(tokens, at) == Change.NONE ? 0 : changeLength(at);
    }

    private int changeLength(int index) {
        return Math.max(
                Lexicon.EXCEED.endingAt(tokens, index),
                Math.max(Lexicon.FALL.endingAt(tokens, index), Lexicon.RISE.endingAt(tokens, index)));
    }

    /** "mỗi phường có", "mỗi chi hội phụ nữ giúp được": what stands between "mỗi" and the verb ends the chain. */
    private int eachStep(boolean exactly) {
        if (each != null || !passage.is(at, Token.Kind.WORD)) {
            return 0;
        }
        for (int i = at - 1;
                i >= Math.max(floor, at - LONGEST_EACH)
                        && (passage.is(i, Token.Kind.WORD) || passage.is(i, Token.Kind.COMMA));
                i--) {
            if (EACH.endingAt(tokens, i) > 0) {
                int noun = Math.max(UnitNouns.PER.startingAt(tokens, i + 1), UnitNouns.ALL.startingAt(tokens, i + 1));
                if (noun == 0 || (exactly && at != i + noun)) {
                    return 0;
                }
                each = passage.words(i + 1, at - i <= LONGEST_NAME ? at + 1 : i + 1 + noun);
                return at - i + 1;
            }
        }
        return 0;
    }

    /** "đào tạo nghề cho 500 lao động": the verb begins the clause, its object stands between. */
    private void giver() {
        for (int i = from - 1; given && !makes && i >= Math.max(floor, from - FARTHEST_GIVER); i--) {
            makes = Lexicon.MAKE.startingAt(tokens, i) > 0;
            from = makes ? i : from;
        }
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
                if (RATES.endingAt(tokens, i - 1) > 0) {
                    return;
                }
                change = found;
                changeAt = i - Math.max(0, changeLength(i) - 1);
                return;
            }
        }
    }
}
