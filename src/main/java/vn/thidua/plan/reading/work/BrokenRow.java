package vn.thidua.plan.reading.work;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.Certainty;
import vn.thidua.plan.reading.Dating;
import vn.thidua.plan.reading.Deadline;
import vn.thidua.plan.reading.structure.Block;
import vn.thidua.plan.reading.structure.Text;

/** A row of a scanned table that came out as running text, with bars left between some of its cells. */
final class BrokenRow {

    private static final int LEAST_BARS = 2;

    private BrokenRow() {}

    /** Tells whether a text is such a row. */
    static boolean is(List<Token> tokens) {
        return tokens.stream().filter(token -> token.is("|")).limit(LEAST_BARS).count() == LEAST_BARS;
    }

    /**
     * Shows the dates that fill a cell of their own, which in a table of work are deadlines; none of them is sure.
     *
     * @param above the block before the row
     */
    static void read(
            @Nullable Block above, Text text, List<Token> tokens, Calendar calendar, Consumer<Deadline> found) {
        for (TimePhrase phrase : TimePhrases.in(tokens)) {
            PrintedDate date = phrase.date();
            boolean opensCell =
                    phrase.first() > 0 && tokens.get(phrase.first() - 1).is("|");
            Dating dating = !opensCell || date == null || date.month() == 0 ? null : calendar.dating(date);
            if (dating != null && !calendar.isHistory(dating) && !beginsPeriod(tokens, phrase)) {
                found.accept(new Deadline(
                        dating,
                        phrase.recurring(),
                        phrase.bound() == TimePhrase.Bound.BEFORE,
                        null,
                        work(above, text, tokens, phrase),
                        null,
                        text.span(
                                tokens.get(phrase.first()).from(),
                                tokens.get(phrase.next() - 1).to()),
                        Certainty.UNSURE));
            }
        }
    }

    /** What the row says before the date, with the text above it where the row begins in the middle of a sentence. */
    private static String work(@Nullable Block above, Text text, List<Token> tokens, TimePhrase phrase) {
        String own = text.subText(
                        Math.max(0, tokens.get(phrase.first()).from() - Items.LONGEST_CLAUSE),
                        tokens.get(phrase.first()).from())
                .toString()
                .replace('|', ' ');
        boolean goesOn = tokens.stream().filter(Token::isWord).limit(1).noneMatch(Token::capital);
        if (goesOn && above != null && above.marker() == null && above.table() == null) {
            return Items.folded(above.text() + " " + own);
        }
        return Items.folded(own);
    }

    /** "từ 6/2019 đến …" begins a period. */
    private static boolean beginsPeriod(List<Token> tokens, TimePhrase phrase) {
        return phrase.next() < tokens.size() && tokens.get(phrase.next()).is("đến");
    }
}
