package vn.thidua.plan.reading.work;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who receives a paper.
 *
 * @param offices names as printed
 * @param at index of the token behind what is sent
 */
record Destination(String offices, int at) {

    /** Tokens that are searched. */
    private static final int LONGEST = 120;

    private static final PhraseSet KEEPING = PhraseSet.of("gửi, trình, báo cáo, nộp");

    /** Returns the receiver named first in a stretch of a sentence, null where none is. */
    static @Nullable Destination in(Sentence sentence, int from, int to) {
        List<Token> tokens = sentence.tokens();
        for (int i = Math.max(0, Math.max(from, to - LONGEST)); i < Math.min(to, tokens.size()); i++) {
            int length = TimeWords.TOWARDS.match(tokens, i);
            if (length > 0 && OfficeStart.within(tokens, i + length)) {
                OfficeList offices = OfficeNames.read(sentence.text(), tokens, i + length);
                if (!offices.isEmpty()) {
                    return new Destination(String.join(", ", offices.names()), i + KEEPING.match(tokens, i));
                }
            }
        }
        return null;
    }
}
