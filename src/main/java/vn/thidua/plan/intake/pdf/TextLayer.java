package vn.thidua.plan.intake.pdf;

import java.util.List;
import vn.thidua.encoding.Syllable;
import vn.thidua.encoding.Vietnamese;

/** Judges the stored text of a page by counting. */
final class TextLayer {
    private static final int FEW_LETTERS = 20;

    private TextLayer() {}

    /** What the stored text is good for. */
    enum Verdict {
        /** To be used. */
        GOOD,
        /** Next to nothing is stored. */
        MISSING,
        /** Stored, but garbage. */
        UNUSABLE
    }

    /**
     * Returns the verdict on a page's text.
     *
     * @param unmapped characters drawn whose meaning the file does not state
     * @param hidden whether the text is drawn invisibly over a picture, as recognition programs store it
     */
    static Verdict of(String text, int unmapped, boolean hidden) {
        long letters = text.chars().filter(Character::isLetter).count();
        if (letters + unmapped < FEW_LETTERS) {
            return Verdict.MISSING;
        }
        long strange = text.chars().filter(TextLayer::isStrange).count() + unmapped;
        if (strange * 10 > letters + strange) {
            return Verdict.UNUSABLE;
        }
        Vietnamese count = Vietnamese.of(text);
        boolean garbled = count.marked() >= 15 && count.fit() < (hidden ? 0.8 : 0.45);
        boolean poor = hidden && count.words() >= 20 && count.density() < 0.3;
        return garbled || poor || isBare(text, count) ? Verdict.UNUSABLE : Verdict.GOOD;
    }

    private static boolean isStrange(int c) {
        int type = Character.getType(c);
        return c == 0xfffd
                || (type == Character.PRIVATE_USE && (c < 0xf020 || c > 0xf0ff))
                || type == Character.UNASSIGNED
                || (type == Character.CONTROL && "\n\t\r\f".indexOf(c) < 0);
    }

    /** Vietnamese without its marks: nearly every word is a bare syllable, which no other language manages. */
    private static boolean isBare(String text, Vietnamese count) {
        if (count.words() < 40 || count.density() > 0.08) {
            return false;
        }
        List<String> words = text.codePoints()
                .limit(20_000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .lines()
                .flatMap(line -> List.of(line.split("[^\\p{L}]+")).stream())
                .filter(word -> word.length() >= 2)
                .toList();
        long fitting = words.stream().filter(Syllable::fits).count();
        return words.size() >= 40 && fitting * 100 > words.size() * 78L;
    }
}
