package vn.thidua.plan.reading.structure;

/** The one spelling that Vietnamese words are compared in. */
public final class Spelling {

    private static final String OLD = "àáảãạèéẻẽẹỳýỷỹỵ";
    private static final String PLAIN = "aaaaaeeeeeyyyyy";
    private static final String TONED_O = "òóỏõọ";
    private static final String TONED_U = "ùúủũụ";

    private Spelling() {}

    /**
     * Returns the words in lower case, tone marks in the new placement ({@code hòa}, {@code thủy}), every dash {@code -}, every double quote
     * {@code "}.
     *
     * @return as many characters as given
     */
    public static String key(String words) {
        char[] key = new char[words.length()];
        for (int i = 0; i < key.length; i++) {
            key[i] = fold(words.charAt(i));
        }
        for (int i = 1; i < key.length; i++) {
            moveTone(key, i);
        }
        return new String(key);
    }

    private static char fold(char c) {
        return switch (c) {
            case '–', '—', '‒', '−', '‐', '‑', '―' -> '-';
            case '“', '”', '„', '«', '»', '‟', '″' -> '"';
            case '‘', '’' -> '\'';
            default -> c < 0x80 ? (c >= 'A' && c <= 'Z' ? (char) (c + 32) : c) : Character.toLowerCase(c);
        };
    }

    private static void moveTone(char[] key, int at) {
        char before = key[at - 1];
        if ((before != 'o' && before != 'u') || (at + 1 < key.length && Character.isLetter(key[at + 1]))) {
            return;
        }
        int which = OLD.indexOf(key[at]);
        if (which < 0
                || (before == 'o' && which >= 10)
                || (before == 'u' && (which < 10 || (at > 1 && key[at - 2] == 'q')))) {
            return;
        }
        key[at - 1] = (before == 'o' ? TONED_O : TONED_U).charAt(which % 5);
        key[at] = PLAIN.charAt(which);
    }
}
