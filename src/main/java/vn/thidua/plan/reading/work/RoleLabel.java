package vn.thidua.plan.reading.work;

import java.util.ArrayList;
import java.util.List;

/**
 * A label in a text that names the part of the offices behind it: "Cơ quan chủ trì: …".
 *
 * @param at index of its first token
 * @param value index of the token behind its colon
 */
record RoleLabel(Role role, int at, int value) {

    /** Words between the label and its colon. */
    private static final int MOST_BETWEEN = 4;

    /** Words that head a whole section as often as they label one task. */
    private static final PhraseSet HEADINGS = PhraseSet.of(
            "tổ chức thực hiện, trách nhiệm, trách nhiệm thực hiện, phân công, phân công nhiệm vụ, phân công trách nhiệm, phân công thực hiện, đơn vị, cơ quan");

    /** Returns the labels in the order of the text. */
    static List<RoleLabel> in(List<Token> tokens) {
        List<RoleLabel> labels = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            boolean opens = i == 0 || tokens.get(i - 1).isMark();
            Role role = opens && tokens.get(i).isWord() ? Role.at(tokens, i) : null;
            int colon = role == null ? -1 : colon(tokens, i + Role.length(tokens, i));
            if (role != null && colon >= 0 && !(colon + 1 == tokens.size() && isHeading(tokens, i, colon))) {
                labels.add(new RoleLabel(role, i, colon + 1));
                i = colon;
            }
        }
        return labels;
    }

    private static boolean isHeading(List<Token> tokens, int at, int colon) {
        return HEADINGS.match(tokens, at) == colon - at;
    }

    private static int colon(List<Token> tokens, int from) {
        int limit = Math.min(tokens.size(), from + MOST_BETWEEN);
        for (int i = from; i < limit; i++) {
            Token token = tokens.get(i);
            if (token.is(":")) {
                return i;
            }
            if (token.is(".") || token.is(";")) {
                return -1;
            }
        }
        return -1;
    }
}
