package vn.thidua.plan.reading.work;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.plan.reading.structure.Text;

/** Finds whom an office works with: the names behind "phối hợp với". */
final class Supporters {

    private static final int MOST = 40;

    private Supporters() {}

    /** Returns the offices named behind the first words of cooperation of each sentence, in the order of the text. */
    static List<String> in(Text text) {
        List<String> names = new ArrayList<>();
        for (Text sentence : text.sentences()) {
            if (names.size() >= MOST) {
                break;
            }
            names.addAll(first(sentence));
        }
        return names;
    }

    /** "… chỉ đạo các trạm phối hợp với …": whom others work with, named later in a sentence, is not asked for. */
    private static List<String> first(Text sentence) {
        List<Token> tokens = Tokens.of(sentence);
        for (int at = 0; at < tokens.size(); at++) {
            int length = WorkVerbs.WITH.match(tokens, at);
            if (length > 0) {
                int behind = at + length;
                boolean office = OfficeStart.within(tokens, behind)
                        || OfficeStart.opens(tokens, behind)
                        || OfficeWords.KINDS.startsAt(tokens, behind);
                return office ? OfficeNames.read(sentence, tokens, behind).names() : List.of();
            }
        }
        return List.of();
    }
}
