package vn.thidua.shared;

import java.text.Normalizer;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Pattern;

/** How Vietnamese text is compared and where Vietnamese time is kept. */
public final class Vietnamese {

    /** The zone of every deadline and legal date. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** The language of the screens unless a person chose another. */
    public static final Locale LOCALE = Locale.of("vi", "VN");

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u202f]+");

    private Vietnamese() {}

    /**
     * Returns the text without diacritics and case, đ as d, runs of anything but letters and digits as one space; what people type when they search.
     */
    public static String fold(String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(bare.length());
        boolean gap = false;
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (Character.getType(c) == Character.NON_SPACING_MARK) {
                continue;
            }
            if (!Character.isLetterOrDigit(c)) {
                gap = !folded.isEmpty();
                continue;
            }
            if (gap) {
                folded.append(' ');
                gap = false;
            }
            folded.append(c == 'đ' || c == 'Đ' ? 'd' : Character.toLowerCase(c));
        }
        return folded.toString();
    }

    /** Returns the text in composed small letters without white space; two wordings with the same one differ in nothing that one hears. */
    public static String bare(String text) {
        return SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("")
                .toLowerCase(LOCALE);
    }
}
