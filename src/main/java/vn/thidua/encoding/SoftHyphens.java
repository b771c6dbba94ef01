package vn.thidua.encoding;

/** The letter ư sits on TCVN3's code of the soft hyphen, which many programs store as a plain hyphen. */
final class SoftHyphens {
    private SoftHyphens() {}

    static String restored(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = text.indexOf('-'); i >= 0; i = text.indexOf('-', i + 1)) {
            int start = i;
            while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
                start--;
            }
            int end = i + 1;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            String word = text.substring(start, i) + "ư" + text.substring(i + 1, end);
            if (word.length() > 1 && Syllable.fits(word)) {
                out.setCharAt(i, 'ư');
            }
        }
        return out.toString();
    }
}
