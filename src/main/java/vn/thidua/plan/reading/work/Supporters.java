package vn.thidua.plan.reading.work;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.plan.reading.structure.Text;

/** Finds whom an office works with: the names behind "phối hợp với". */
final class Supporters {

    private static final int MOST = 40;

    private Supporters() {}

    /** Returns the offices named behind words of cooperation, in the order of the text. */
    static List<String> in(Text text, List<Token> tokens) {
        List<String> names = new ArrayList<>();
        int at = 0;
        while (at < tokens.size() && names.size() < MOST) {
            int length = WorkVerbs.WITH.match(tokens, at);
            int behind = at + length;
            if (length > 0 && (OfficeStart.within(tokens, behind) || OfficeStart.opens(tokens, behind))) {
                OfficeList offices = OfficeNames.read(text, tokens, behind);
                names.addAll(offices.names());
                at = Math.max(behind, offices.next());
            } else {
                at += Math.max(1, length);
            }
        }
        return names;
    }

    /** Returns the offices named behind words of cooperation. */
    static List<String> in(Text text) {
        return in(text, Tokens.of(text));
    }
}
