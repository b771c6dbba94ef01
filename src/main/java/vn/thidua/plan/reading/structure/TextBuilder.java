package vn.thidua.plan.reading.structure;

import java.util.Arrays;

/** Collects cleaned characters with their raw places. */
final class TextBuilder {

    private final StringBuilder chars = new StringBuilder();
    private int[] starts = new int[128];
    private int[] ends = new int[128];

    void add(char c, int start, int end) {
        int at = chars.length();
        if (at == starts.length) {
            starts = Arrays.copyOf(starts, at * 2);
            ends = Arrays.copyOf(ends, at * 2);
        }
        starts[at] = start;
        ends[at] = end;
        chars.append(c);
    }

    void add(Text text) {
        for (int i = 0; i < text.length(); i++) {
            add(text.charAt(i), text.start(i), text.end(i));
        }
    }

    /** Adds a blank that stands for all that is left out up to a raw offset. */
    void addGap(int until) {
        int from = lastEnd();
        add(' ', from, Math.max(from, until));
    }

    boolean isEmpty() {
        return chars.isEmpty();
    }

    int length() {
        return chars.length();
    }

    CharSequence chars() {
        return chars;
    }

    /** The last character, 0 of an empty text. */
    char last() {
        return chars.isEmpty() ? 0 : chars.charAt(chars.length() - 1);
    }

    int lastEnd() {
        return chars.isEmpty() ? 0 : ends[chars.length() - 1];
    }

    void clear() {
        chars.setLength(0);
    }

    Text build() {
        int n = chars.length();
        return Text.of(chars.toString(), Arrays.copyOf(starts, n), Arrays.copyOf(ends, n));
    }
}
