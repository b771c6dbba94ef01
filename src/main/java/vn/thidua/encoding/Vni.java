package vn.thidua.encoding;

import java.text.Normalizer;
import java.util.Map;

/** VNI for Windows: letters of their own, and marks that follow the letter they belong to. */
final class Vni {
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('ñ', "đ"),
            Map.entry('Ñ', "Đ"),
            Map.entry('ô', "ơ"),
            Map.entry('Ô', "Ơ"),
            Map.entry('ö', "ư"),
            Map.entry('Ö', "Ư"),
            Map.entry('æ', "ỉ"),
            Map.entry('Æ', "Ỉ"),
            Map.entry('ó', "ĩ"),
            Map.entry('Ó', "Ĩ"),
            Map.entry('ò', "ị"),
            Map.entry('Ò', "Ị"),
            Map.entry('î', "ỵ"),
            Map.entry('Î', "Ỵ"));
    private static final String ACUTE = "\u0301";
    private static final String GRAVE = "\u0300";
    private static final String HOOK = "\u0309";
    private static final String TILDE = "\u0303";
    private static final String DOT = "\u0323";
    private static final String HAT = "\u0302";
    private static final String BREVE = "\u0306";
    private static final Map<Character, String> MARKS = Map.ofEntries(
            Map.entry('ù', ACUTE),
            Map.entry('ø', GRAVE),
            Map.entry('û', HOOK),
            Map.entry('õ', TILDE),
            Map.entry('ï', DOT),
            Map.entry('â', HAT),
            Map.entry('á', HAT + ACUTE),
            Map.entry('à', HAT + GRAVE),
            Map.entry('å', HAT + HOOK),
            Map.entry('ã', HAT + TILDE),
            Map.entry('ä', HAT + DOT),
            Map.entry('ê', BREVE),
            Map.entry('é', BREVE + ACUTE),
            Map.entry('è', BREVE + GRAVE),
            Map.entry('ú', BREVE + HOOK),
            Map.entry('ü', BREVE + TILDE),
            Map.entry('ë', BREVE + DOT));

    private Vni() {}

    static String decode(String units) {
        StringBuilder out = new StringBuilder(units.length());
        for (int i = 0; i < units.length(); i++) {
            char unit = units.charAt(i);
            String mark = i == 0 ? null : MARKS.get(Character.toLowerCase(unit));
            if (mark != null && carries(units.charAt(i - 1), mark)) {
                out.append(mark);
            } else {
                out.append(LETTERS.getOrDefault(unit, String.valueOf(unit)));
            }
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    private static boolean carries(char letter, String mark) {
        char small = Character.toLowerCase(letter);
        if (mark.startsWith(BREVE)) {
            return small == 'a';
        }
        return (mark.startsWith(HAT) ? "aeo" : "aeoyuiôö").indexOf(small) >= 0;
    }
}
