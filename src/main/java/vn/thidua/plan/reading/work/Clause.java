package vn.thidua.plan.reading.work;

import java.util.List;
import org.jspecify.annotations.Nullable;

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

    private static final int LEAST_WORDS = 2;
    private static final PhraseSet BARE =
            PhraseSet.of("gửi, nộp, trình, hoàn thành, xong, gửi về, phải hoàn thành, và hoàn thành, hoàn thiện");
    private static final PhraseSet ORDERS = PhraseSet.of("giao, giao cho, đề nghị, yêu cầu, phân công, kính đề nghị");

    /**
     * Reads the clause around the first point of time of a sentence.
     *
     * @param previous what the sentence before says, which tells what "gửi về …" means
     */
    static Clause first(Sentence sentence, @Nullable Subject subject, TimePhrase phrase, String previous) {
        Subject actor = actor(sentence, subject, phrase);
        String who = actor == null ? null : String.join(", ", actor.offices().names());
        int begin = actor == null ? 0 : actor.offices().next();
        int end = phrase.first();
        if (begin > end) {
            // "Trước ngày …, các phòng báo cáo …": what is to be done follows.
            end = sentence.tokens().size();
        } else if (!acts(sentence, begin, end) && acts(sentence, phrase.next(), phrase.next() + Sentence.NEAR)) {
            // "Định kỳ hằng quý (trước ngày …) báo cáo …"
            begin = phrase.next();
            end = sentence.tokens().size();
        }
        Destination to = destination(sentence, begin, end, phrase);
        String what = sentence.words(begin, to == null ? end : to.at());
        if (isBare(what) && !previous.isEmpty()) {
            what = (previous + " " + what).strip();
        }
        if (what.isEmpty()) {
            // "Thời hạn nộp bài: từ … đến …": the label itself tells what.
            what = Items.beginning(Items.folded(sentence.words(0, end == 0 ? phrase.next() : end)));
        }
        return new Clause(who, what, to == null ? null : to.offices(), phrase.next());
    }

    /** Reads the clause of a further point of time in the same sentence; what it leaves out is as before. */
    Clause further(Sentence sentence, TimePhrase phrase) {
        Subject ordered = ordered(sentence, next, phrase.first());
        int begin = ordered == null ? next : ordered.offices().next();
        Destination receiver = destination(sentence, begin, phrase.first(), phrase);
        String own = acts(sentence, begin, phrase.first())
                ? sentence.words(begin, receiver == null ? phrase.first() : receiver.at())
                : "";
        return new Clause(
                ordered == null ? who : String.join(", ", ordered.offices().names()),
                words(own) == 0 ? what : own,
                receiver == null ? to : receiver.offices(),
                phrase.next());
    }

    private static @Nullable Subject actor(Sentence sentence, @Nullable Subject subject, TimePhrase phrase) {
        Subject ordered = ordered(sentence, 0, phrase.first());
        if (ordered != null) {
            return ordered;
        }
        return subject == null || subject.isEmpty() ? null : subject;
    }

    /** "… đề nghị các trường gửi về …": the ones ordered nearest to the point of time. */
    private static @Nullable Subject ordered(Sentence sentence, int from, int to) {
        List<Token> tokens = sentence.tokens();
        for (int i = to - 1; i > Math.max(from, to - Sentence.NEAR); i--) {
            int length = ORDERS.match(tokens, i);
            if (length > 0 && OfficeStart.opens(tokens, i + length)) {
                OfficeList offices = OfficeNames.read(sentence.text(), tokens, i + length);
                if (offices.next() <= to) {
                    return new Subject(offices, i + length, true);
                }
            }
        }
        return null;
    }

    private static @Nullable Destination destination(Sentence sentence, int from, int to, TimePhrase phrase) {
        Destination named = Destination.in(sentence, from, to);
        int next = phrase.next();
        while (next < sentence.tokens().size() && sentence.tokens().get(next).is(")")) {
            next++;
        }
        if (named != null || !TimeWords.TOWARDS.startsAt(sentence.tokens(), next)) {
            return named;
        }
        Destination behind = Destination.in(sentence, next, next + 1);
        return behind == null ? null : new Destination(behind.offices(), to);
    }

    private static boolean acts(Sentence sentence, int from, int to) {
        return sentence.hasBefore(TimeWords.SUBMITTING, from, to) || sentence.hasBefore(TimeWords.ORDERING, from, to);
    }

    /** A verb alone says too little: "…; gửi về Phòng Nội vụ trước ngày …". */
    private static boolean isBare(String what) {
        List<Token> tokens = Tokens.of(what);
        return words(what) < LEAST_WORDS || BARE.match(tokens, 0) == tokens.size();
    }

    private static int words(@Nullable String text) {
        return text == null || text.isEmpty() ? 0 : text.split(" ", LEAST_WORDS + 1).length;
    }
}
