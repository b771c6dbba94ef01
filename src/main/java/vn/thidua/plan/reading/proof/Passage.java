package vn.thidua.plan.reading.proof;

import java.util.List;
import vn.thidua.plan.reading.Part;
import vn.thidua.plan.reading.structure.Text;

/**
 * A run of text with what is known of its place.
 *
 * @param text the words
 * @param references documents it names with their numbers
 * @param zone where in its part it stands
 * @param kind kind of the part
 * @param where path of the item it belongs to, or name of the zone, for the reader of the warning
 */
record Passage(Text text, List<Reference> references, Zone zone, Part.Kind kind, String where) {

    /** Where in a part a passage stands. */
    enum Zone {
        HEAD,
        TITLE,
        ATTACHMENT,
        BODY,
        TABLE,
        FOOT,
        NOTE
    }

    static Passage of(Text text, Zone zone, Part.Kind kind, String where) {
        List<Reference> references = hasDigit(text) ? Reference.in(text) : List.of();
        return new Passage(text, references, zone, kind, where);
    }

    /** Returns its runs of letters, made anew: those of a whole text would weigh many times the text. */
    List<Word> words() {
        return Word.of(text);
    }

    /** Tells whether it is running text, not a line of the head or foot. */
    boolean isProse() {
        return zone == Zone.BODY || zone == Zone.TABLE || zone == Zone.NOTE;
    }

    /** Tells whether it can hold a number. */
    boolean hasDigit() {
        return hasDigit(text);
    }

    private static boolean hasDigit(Text text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                return true;
            }
        }
        return false;
    }
}
