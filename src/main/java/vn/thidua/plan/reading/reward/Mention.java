package vn.thidua.plan.reading.reward;

import vn.thidua.plan.reading.structure.Text;

/**
 * A form of commendation named in a text.
 *
 * @param form its name as printed, with a capital at the start
 * @param authority who awards it, empty where the text does not say
 * @param text the text it stands in
 * @param from offset in the text at which the name begins
 * @param to offset behind the name, or behind the authority where that follows
 * @param verb offset of the verb "tặng" that governs it, -1 where it has none
 */
record Mention(String form, Text authority, Text text, int from, int to, int verb) {

    /** Returns the same form awarded by someone else. */
    Mention by(Text other) {
        return new Mention(form, other, text, from, to, verb);
    }

    /** Tells whether the text offers the form: it is awarded or stands at the start or in a list, not as something already held. */
    boolean isOffered() {
        return verb >= 0 || Offers.isListed(text.key(), from);
    }
}
