package vn.thidua.plan.reading.work;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.structure.Text;

/**
 * What a sentence says of a deadline.
 *
 * @param who who is to act, null where the sentence does not say
 * @param what what is to be done, white space folded
 * @param to who receives it
 * @param next index of the token behind the point of time
 */
record Clause(
        @Nullable String who,
        @Nullable String what,
        @Nullable String to,
        int next) {

    private static final int LEAST_WORDS = 3;
    private static final PhraseSet ORDERS = PhraseSet.of("giao, giao cho, đề nghị, yêu cầu, phân công, kính đề nghị");

    /**
     * Reads the clause around a point of time.
     *
     * @param before what was read for the point of time before it in the same sentence
     * @param previous the sentence before, which tells what "gửi về …" means
     */
    static Clause of(
            Text sentence,
            List<Token> tokens,
            @Nullable Subject subject,
            TimePhrase phrase,
            @Nullable Clause before,
            @Nullable Text previous) {
        int begin = before == null ? 0 : before.next();
        String who = before == null ? null : before.who();
        int end = phrase.first();
        Subject actor = subject != null && !subject.isEmpty() && before == null ? subject : null;
        Subject ordered = ordered(sentence, tokens, begin, end);
        if (ordered != null) {
            actor = ordered;
        }
        if (actor != null) {
            who = String.join(", ", actor.offices().names());
            begin = actor.offices().next();
            if (begin > end) {
                // "Trước ngày …, các phòng báo cáo …": what is to be done follows.
                end = tokens.size();
            }
        }
        if (begin >= end && before == null) {
            begin = phrase.next();
            end = tokens.size();
        }
        Destination to = Destination.in(sentence, tokens, begin, end);
        String what = what(sentence, tokens, begin, to == null ? end : to.at());
        if (words(what) < LEAST_WORDS && previous != null && before == null) {
            what = Items.folded(previous + " " + what);
        }
        if (words(what) == 0) {
            what = before == null ? Items.folded(sentence) : before.what();
        }
        String receiver = to == null ? before == null ? null : before.to() : to.offices();
        return new Clause(who, what, receiver, phrase.next());
    }

    /** "… đề nghị các trường gửi về …": the ones ordered nearest to the point of time. */
    private static @Nullable Subject ordered(Text sentence, List<Token> tokens, int from, int to) {
        for (int i = to - 1; i > from; i--) {
            int length = ORDERS.match(tokens, i);
            if (length > 0 && OfficeStart.opens(tokens, i + length)) {
                OfficeList offices = OfficeNames.read(sentence, tokens, i + length);
                if (offices.next() <= to) {
                    return new Subject(offices, i + length, true);
                }
            }
        }
        return null;
    }

    private static String what(Text sentence, List<Token> tokens, int from, int to) {
        int first = from;
        int last = Math.min(to, tokens.size()) - 1;
        while (first <= last
                && tokens.get(first).isMark()
                && !tokens.get(first).is("(")
                && !tokens.get(first).is("\"")) {
            first++;
        }
        while (last >= first
                && tokens.get(last).isMark()
                && !tokens.get(last).is(")")
                && !tokens.get(last).is("\"")) {
            last--;
        }
        return first > last
                ? ""
                : Items.folded(sentence.subText(
                        tokens.get(first).from(), tokens.get(last).to()));
    }

    private static int words(@Nullable String text) {
        return text == null || text.isEmpty() ? 0 : text.split(" ", LEAST_WORDS + 1).length;
    }
}
