package vn.thidua.plan.reading.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.target.Quantity.Kind;

/**
 * Reads the quantities of a passage by recursive descent.
 *
 * <pre>
 * quantity = amount [range] unit
 * range    = ["%"] ("-" | "đến" | "tới") amount
 * amount   = figures | number in words
 * </pre>
 *
 * The unit is read by {@link UnitGrammar}. Numbers of dates, document numbers and labels ("phường 17") are no quantities.
 */
final class QuantityGrammar {

    private static final Phrases TO = Phrases.of(
            "lên, xuống, còn, xuống còn, lên mức, lên đến, lên tới, lên thành, lên trên, xuống dưới, xuống mức, thành, còn lại, chỉ còn, còn dưới, xuống còn dưới");
    private static final Phrases WORDS_BEFORE = Phrases.of(
            "ít nhất, tối thiểu, không quá, tối đa, không dưới, mỗi, có, thêm, được, ít nhất là, nhất, từ, đến, tới, xây dựng, giúp");

    private static final Phrases LEAST = Phrases.of("ít nhất, tối thiểu, ít nhất là, tối thiểu là");

    /** Words of one entry of a list of counts. */
    private static final int LONGEST_ENTRY = 16;

    private final Passage passage;
    private final List<Token> tokens;
    private final UnitGrammar units;
    private final boolean[] label;

    /** Index behind the last quantity, where that is in words; -1 where there is none. */
    private int behindWords = -1;

    private QuantityGrammar(Passage passage) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.units = new UnitGrammar(passage);
        this.label = new boolean[tokens.size()];
    }

    /** Returns the quantities in the order of the text. */
    static List<Quantity> quantities(Passage passage) {
        return new QuantityGrammar(passage).all();
    }

    private List<Quantity> all() {
        List<Quantity> found = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Quantity quantity = passage.timeOf(i) == null ? quantityAt(i) : null;
            if (quantity == null) {
                i++;
                continue;
            }
            Quantity before = found.isEmpty() ? null : found.getLast();
            if (before != null && leadsTo(before, quantity)) {
                found.removeLast();
                quantity = quantity.from(passage.words(before.from(), before.to()));
            }
            found.add(quantity);
            behindWords = tokens.get(quantity.from()).value() == null ? quantity.to() : -1;
            i = quantity.to();
        }
        return found;
    }

    /** "từ 23 ca xuống 18 ca": the first is where the second starts from. */
    private boolean leadsTo(Quantity first, Quantity second) {
        When when = passage.timeOf(first.to());
        int behind = when == null ? first.to() : when.to();
        int gap = second.from() - behind;
        return gap > 0
                && gap <= 3
                && passage.is(first.from() - 1, "từ")
                && TO.startingAt(tokens, behind) >= Math.max(1, gap - 1);
    }

    private @Nullable Quantity quantityAt(int i) {
        Amount first = amountAt(i);
        if (first == null || isLabel(i, first)) {
            return null;
        }
        Amount last = rangeAt(first);
        if (last == null && passage.is(first.to(), Token.Kind.SLASH) && figures(first.to() + 1)) {
            return fraction(i, first);
        }
        int to = last == null ? first.to() : last.to();
        UnitGrammar.Unit unit = units.at(to);
        if (unit.kind() == Kind.BARE && isCalledFor(i)) {
            unit = units.unknown(to);
        }
        BigDecimal max = last == null ? null : last.value();
        return new Quantity(
                i,
                unit.to(),
                unit.kind(),
                first.value(),
                max,
                null,
                to,
                unit.printed(),
                null,
                first.inWords() || unit.doubtful());
    }

    /** A number and the index behind it. */
    private record Amount(BigDecimal value, int to, boolean inWords) {}

    private @Nullable Amount amountAt(int i) {
        Token token = i < tokens.size() ? tokens.get(i) : null;
        if (token == null || passage.timeOf(i) != null) {
            return null;
        }
        if (token.value() != null) {
            return new Amount(token.value(), i + 1, false);
        }
        NumberWords.Found words = token.is(Token.Kind.WORD) ? NumberWords.at(tokens, i) : null;
        return words != null && wordsCount(i, words.to()) ? new Amount(words.value(), words.to(), true) : null;
    }

    /** Numbers in words are quantities before "phần trăm", or where a comparator or "mỗi … có" calls for one. */
    private boolean wordsCount(int from, int to) {
        if (passage.is(to, Token.Kind.PERCENT) || passage.is(to, "phần") && passage.is(to + 1, "trăm")) {
            return true;
        }
        boolean counted = UnitNouns.ALL.startingAt(tokens, to) > 0;
        if (passage.is(from - 1, "từ") && (passage.is(to, "đến") || passage.is(to, "tới"))) {
            return true;
        }
        return counted && (WORDS_BEFORE.endingAt(tokens, from - 1) > 0 || to - from > 1 || goesOn(from));
    }

    /** "có một mô hình, một công trình và một vườn mẫu": behind a count in words a list goes on in words. */
    private boolean goesOn(int from) {
        boolean listed = passage.is(from - 1, Token.Kind.COMMA) || passage.is(from - 1, "và");
        if (!listed || behindWords < 0 || from - behindWords > LONGEST_ENTRY) {
            return false;
        }
        for (int i = behindWords; i < from; i++) {
            if (passage.is(i, Token.Kind.STOP) || passage.is(i, Token.Kind.SEMICOLON)) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Amount rangeAt(Amount first) {
        int at = first.to();
        at = passage.is(at, Token.Kind.PERCENT) ? at + 1 : at;
        if (!passage.is(at, Token.Kind.DASH)
                && !passage.is(at, "đến")
                && !passage.is(at, "tới")
                && !passage.is(at, "–")) {
            return null;
        }
        boolean number = at + 1 < tokens.size() && (tokens.get(at + 1).value() != null || first.inWords());
        Amount last = number ? amountAt(at + 1) : null;
        return last == null || last.value().compareTo(first.value()) <= 0 ? null : last;
    }

    /** Reads 14/16 phường, and 4/100.000 trẻ. */
    private @Nullable Quantity fraction(int i, Amount first) {
        Amount second = amountAt(first.to() + 1);
        if (second == null || passage.is(second.to(), Token.Kind.SLASH) || passage.is(i - 1, Token.Kind.SLASH)) {
            return null;
        }
        if (UnitGrammar.isBase(second.value()) && first.value().compareTo(second.value()) < 0) {
            UnitGrammar.Unit unit = units.phrase(second.to());
            String printed = "/" + passage.words(first.to() + 1, unit.to());
            return new Quantity(i, unit.to(), Kind.RATE, first.value(), null, null, second.to(), printed, null, false);
        }
        boolean part = passage.is(second.to(), "số");
        int noun = part ? second.to() + 1 : second.to();
        UnitGrammar.Unit unit = units.at(noun);
        boolean counts = unit.kind() == Kind.COUNT && first.value().compareTo(second.value()) <= 0;
        return new Quantity(
                i,
                unit.to(),
                counts ? Kind.RATIO : Kind.BARE,
                first.value(),
                null,
                second.value(),
                noun,
                unit.printed(),
                null,
                part);
    }

    /** "đóng điện 24 trạm", "ít nhất 01 lò sấy": behind a verb that makes, or a least number, any noun is counted. */
    private boolean isCalledFor(int i) {
        return Lexicon.MAKE.endingAt(tokens, i - 1) > 0 || LEAST.endingAt(tokens, i - 1) > 0;
    }

    private boolean figures(int i) {
        return i < tokens.size() && tokens.get(i).value() != null;
    }

    /** "phường 17", "mức độ 3, 4": the number is a name. */
    private boolean isLabel(int i, Amount amount) {
        int behind = amount.to();
        if (passage.is(behind, Token.Kind.PERCENT) || passage.is(behind, "phần") && passage.is(behind + 1, "trăm")) {
            return false;
        }
        boolean listed = i >= 2
                && label[i - 2]
                && (passage.is(i - 1, Token.Kind.COMMA)
                        || passage.is(i - 1, "và")
                        || passage.is(i - 1, Token.Kind.DASH)
                        || passage.is(i - 1, Token.Kind.SLASH));
        boolean named = Lexicon.STRICT_LABELS.endingAt(tokens, i - 1) > 0
                || Lexicon.LABELS.endingAt(tokens, i - 1) > 0
                        && units.at(behind).kind() == Kind.BARE;
        boolean lonely = units.at(behind).kind() == Kind.BARE;
        label[i] = named && !passage.is(i - 2, "mỗi") || listed && lonely;
        return label[i];
    }
}
