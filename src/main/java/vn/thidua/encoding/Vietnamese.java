package vn.thidua.encoding;

/**
 * How Vietnamese a text is, counted over a sample of its words.
 *
 * @param words words of two letters or more
 * @param marked words with a letter beyond plain a to z
 * @param fitting marked words that have the shape of a Vietnamese syllable
 */
public record Vietnamese(int words, int marked, int fitting) {
    private static final int SAMPLE = 200_000;

    /** Counts a text; of a long one its first 200,000 characters. */
    public static Vietnamese of(CharSequence text) {
        int words = 0;
        int marked = 0;
        int fitting = 0;
        int end = Math.min(text.length(), SAMPLE);
        int start = -1;
        boolean plain = true;
        for (int i = 0; i <= end; i++) {
            boolean letter = i < end && (Character.isLetter(text.charAt(i)) || isMark(text.charAt(i)));
            if (letter) {
                start = start < 0 ? i : start;
                plain &= text.charAt(i) < 0x80;
            } else if (start >= 0) {
                if (i - start >= 2) {
                    words++;
                    if (!plain) {
                        marked++;
                        fitting += Syllable.fits(text.subSequence(start, i).toString()) ? 1 : 0;
                    }
                }
                start = -1;
                plain = true;
            }
        }
        return new Vietnamese(words, marked, fitting);
    }

    private static boolean isMark(char c) {
        return c >= 0x300 && c <= 0x36f;
    }

    /** Returns the share of marked words that fit, 0 to 1; 0 where there are none. */
    public double fit() {
        return marked == 0 ? 0 : (double) fitting / marked;
    }

    /** Returns the share of all words that are marked and fit, 0 to 1. Running Vietnamese has about 0.7. */
    public double density() {
        return words == 0 ? 0 : (double) fitting / words;
    }

    /** Returns whether this is running Vietnamese, with room for names, numbers and mistakes. */
    public boolean likely() {
        return density() >= 0.25 && fit() >= 0.5;
    }
}
