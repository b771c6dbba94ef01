package vn.thidua.plan.reading.proof;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.plan.reading.Span;

/** Looks at single letters and signs: letters of other alphabets, symbols that lost their bar, points in the wrong place. */
final class LetterCheck implements Check {

    /** Letters that stand where đ or Đ is meant, or belong to no Vietnamese word. */
    private static final String FOREIGN = "ÐðÞþÆæØøßÑñŸÿÇçÖöÄäÅåËëÏïÎîÛûœŒ¬";

    /** Symbols of offices written without the bar of Đ, and how they are written. */
    private static final Map<String, String> SYMBOLS = Map.of(
            "GDDT", "GDĐT", "GD&DT", "GD&ĐT", "HDND", "HĐND", "LDTBXH", "LĐTBXH", "TDKT", "TĐKT", "ND-CP", "NĐ-CP",
            "QD-TTG", "QĐ-TTg", "QD-UBND", "QĐ-UBND", "HDTDKT", "HĐTĐKT", "LDLD", "LĐLĐ");

    private static final Pattern SYMBOL = Pattern.compile(
            "(?<=[/-])(?:\\p{Lu}{2,6}-)?(GDDT|GD&DT|HDND|LDTBXH|TDKT|ND-CP|QD-TTG|QD-TTg|QD-UBND|HDTDKT|LDLD)(?![\\p{L}])");

    @Override
    public void look(Evidence evidence, Findings findings) {
        Map<String, Suspect> suspects = new LinkedHashMap<>();
        for (Passage passage : evidence.passages()) {
            if (passage.text().chars().anyMatch(c -> FOREIGN.indexOf(c) >= 0)) {
                letters(passage, suspects);
            }
            symbols(passage, suspects);
        }
        suspects.values().forEach(suspect -> suspect.tell(findings));
    }

    private static void letters(Passage passage, Map<String, Suspect> suspects) {
        for (Word word : passage.words()) {
            if (isForeign(word.letters())) {
                Span span = passage.text().span(word.from(), word.to());
                tell(suspects, Fault.LETTER_SUSPECT, passage, span, word.letters());
            }
        }
    }

    /** A word with a foreign letter among Vietnamese ones; a whole foreign name keeps silent. */
    private static boolean isForeign(String word) {
        boolean foreign = false;
        boolean vietnamese = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            foreign |= FOREIGN.indexOf(c) >= 0;
            vietnamese |= (c >= 0x1EA0 && c <= 0x1EF9) || "đĐăĂơƠưƯ".indexOf(c) >= 0;
        }
        return foreign && (vietnamese || word.indexOf('Ð') >= 0 || word.indexOf('ñ') == 0);
    }

    private static void symbols(Passage passage, Map<String, Suspect> suspects) {
        Matcher symbol = SYMBOL.matcher(passage.text().toString());
        while (symbol.find()) {
            String printed = symbol.group(1);
            String meant = SYMBOLS.getOrDefault(printed.toUpperCase(Locale.ROOT), printed);
            tell(
                    suspects,
                    Fault.SYMBOL_SUSPECT,
                    passage,
                    passage.text().span(symbol.start(1), symbol.end(1)),
                    printed,
                    meant);
        }
    }

    private static void tell(Map<String, Suspect> suspects, Fault fault, Passage passage, Span span, String... words) {
        String key = fault + words[0];
        Suspect known = suspects.get(key);
        if (known == null) {
            suspects.put(key, new Suspect(fault, passage.where(), span, words));
        } else {
            known.again(span);
        }
    }
}
