package vn.thidua.plan.reading;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How alike two pieces of text are to a reader: case, markup, punctuation and white space do not count. */
final class Likeness {

    private static final Pattern MARKUP = Pattern.compile("<[^>]+>|[*_“”\"'‘’]");
    private static final Pattern GAPS = Pattern.compile("[\\s.,;:()\\-–—/]+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private Likeness() {}

    /** The words alone, in small letters. */
    static String plain(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return GAPS.matcher(MARKUP.matcher(composed).replaceAll(" "))
                .replaceAll(" ")
                .strip();
    }

    /** Numbers and symbols without white space, Đ as D. */
    static String compact(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return SPACE.matcher(composed).replaceAll("").toUpperCase(Locale.ROOT).replace('Đ', 'D');
    }

    /** Whether one text holds the other, or at least a share of their characters, 0 to 1, stands in both in the same order. */
    static boolean near(String one, String other, double least) {
        String a = plain(one);
        String b = plain(other);
        if (a.isEmpty() || b.isEmpty()) {
            return a.equals(b);
        }
        return a.contains(b) || b.contains(a) || 2.0 * common(a, b) / (a.length() + b.length()) >= least;
    }

    /** Length of the longest stretch that two texts share. */
    static int longestShared(String a, String b) {
        return longest(a, b)[2];
    }

    /** Characters in shared stretches: the longest, then those left and right of it. */
    private static int common(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        int[] block = longest(a, b);
        int length = block[2];
        return length == 0
                ? 0
                : length
                        + common(a.substring(0, block[0]), b.substring(0, block[1]))
                        + common(a.substring(block[0] + length), b.substring(block[1] + length));
    }

    /** Start in both and length of the longest shared stretch, the first of those equally long. */
    private static int[] longest(String a, String b) {
        int[] best = {0, 0, 0};
        int[] before = new int[b.length() + 1];
        for (int i = 0; i < a.length(); i++) {
            int[] here = new int[b.length() + 1];
            for (int j = 0; j < b.length(); j++) {
                if (a.charAt(i) == b.charAt(j)) {
                    here[j + 1] = before[j] + 1;
                    if (here[j + 1] > best[2]) {
                        best = new int[] {i + 1 - here[j + 1], j + 1 - here[j + 1], here[j + 1]};
                    }
                }
            }
            before = here;
        }
        return best;
    }
}
