package vn.thidua.plan.reading.work;

/**
 * A word, a number or a mark of a text.
 *
 * @param from offset of the first character in the text that was split
 * @param to offset behind the last character
 * @param word the token in lower case with the tone mark in its modern place ({@code uỷ} is {@code ủy})
 */
record Token(int from, int to, String word, Kind kind, boolean capital) {

    enum Kind {
        WORD,
        NUMBER,
        MARK
    }

    boolean is(String other) {
        return word.equals(other);
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isMark() {
        return kind == Kind.MARK;
    }

    /** Returns the value of a number of at most four digits, or -1. */
    int value() {
        return kind == Kind.NUMBER && word.length() <= 4 ? Integer.parseInt(word) : -1;
    }
}
