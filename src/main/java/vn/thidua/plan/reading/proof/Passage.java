package vn.thidua.plan.reading.proof;

import vn.thidua.plan.reading.Part;
import vn.thidua.plan.reading.structure.Text;

/**
 * A run of text with what is known of its place.
 *
 * @param text the words
 * @param zone where in its part it stands
 * @param kind kind of the part
 * @param where path of the item it belongs to, or name of the zone, for the reader of the warning
 */
record Passage(Text text, Zone zone, Part.Kind kind, String where) {

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

    /** Tells whether it is running text, not a line of the head or foot. */
    boolean isProse() {
        return zone == Zone.BODY || zone == Zone.TABLE || zone == Zone.NOTE;
    }
}
