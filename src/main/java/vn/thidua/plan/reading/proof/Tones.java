package vn.thidua.plan.reading.proof;

import vn.thidua.plan.reading.structure.Text;

/** Tells a text that was typed or recognised without the marks of Vietnamese letters. */
final class Tones {

    /** Letters that a text must have before it is judged. */
    private static final int LEAST_LETTERS = 300;

    /** Of so many letters one at least bears a mark in written Vietnamese; really it is every third or fourth. */
    private static final int ONE_OF = 20;

    private Tones() {}

    /** Tells whether hardly any letter bears a mark. */
    static boolean areLost(Evidence evidence) {
        long letters = 0;
        long marked = 0;
        for (Passage passage : evidence.passages()) {
            Text text = passage.text();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (Character.isLetter(c)) {
                    letters++;
                    marked += c >= 0xC0 ? 1 : 0;
                }
            }
        }
        return letters > LEAST_LETTERS && marked * ONE_OF < letters;
    }
}
