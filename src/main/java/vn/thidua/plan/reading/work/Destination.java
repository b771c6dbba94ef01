package vn.thidua.plan.reading.work;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.structure.Text;

/**
 * Who receives a paper.
 *
 * @param offices names as printed
 * @param at index of the token behind what is sent
 */
record Destination(String offices, int at) {

    private static final PhraseSet KEEPING = PhraseSet.of("gửi, trình, báo cáo");

    /** Returns the receiver named last in a stretch of a sentence, null where none is. */
    static @Nullable Destination in(Text sentence, List<Token> tokens, int from, int to) {
        Destination last = null;
        for (int i = Math.max(0, from); i < to; i++) {
            int length = TimeWords.TOWARDS.match(tokens, i);
            if (length > 0 && OfficeStart.within(tokens, i + length)) {
                OfficeList offices = OfficeNames.read(sentence, tokens, i + length);
                if (!offices.isEmpty() && last == null) {
                    last = new Destination(
                            String.join(", ", offices.names()), i + (KEEPING.startsAt(tokens, i) ? 1 : 0));
                    i = Math.max(i, offices.next() - 1);
                }
            }
        }
        return last;
    }
}
