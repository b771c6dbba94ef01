package vn.thidua.plan.reading.structure;

/** Collects cleaned characters with their raw places. */
final class TextBuilder {

    private final StringBuilder chars = new StringBuilder();
    private final Places.Builder places = new Places.Builder();

    void add(char c, int start, int end) {
        chars.append(c);
        places.add(start, end);
    }

    void add(Text text) {
        for (int i = 0; i < text.length(); i++) {
            add(text.charAt(i), text.start(i), text.end(i));
        }
    }

    /** Adds a blank that stands for all that is left out up to a raw offset. */
    void addGap(int until) {
        int from = places.lastEnd();
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

    void clear() {
        chars.setLength(0);
        places.clear();
    }

    Text build() {
        return chars.isEmpty() ? Text.EMPTY : Text.of(chars.toString(), places.build());
    }
}
