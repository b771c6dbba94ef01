package vn.thidua.encoding;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** The shape of a Vietnamese syllable: onset, rime, at most one tone. */
public final class Syllable {
    private static final Set<String> ONSETS = Set.of(
            "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph",
            "qu", "r", "s", "t", "th", "tr", "v", "x");
    private static final Set<String> RIMES =
            Set.of(("a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân"
                            + " âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt"
                            + " iêu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc"
                            + " oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng"
                            + " uât uây uc uê uêch uênh ui um un ung uơ up ut uy uya uych uyên uyêt uynh uyn uyt uyp uyu uôc uôi"
                            + " uôm uôn uông uôt ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt"
                            + " yêu ym ynh yt êng êc")
                    .split(" "));
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private static final String VOWELS = "aeiouy";

    private Syllable() {}

    /** Returns whether a word has the shape of a Vietnamese syllable. Words of plain letters such as "an" may too. */
    public static boolean fits(String word) {
        if (word.isEmpty() || word.length() > 14) {
            return false;
        }
        String split = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder bare = new StringBuilder(split.length());
        int tones = 0;
        boolean vowel = false;
        for (int i = 0; i < split.length(); i++) {
            char c = split.charAt(i);
            if (TONES.indexOf(c) >= 0) {
                tones += vowel ? 1 : 2; // a tone on a consonant makes no syllable
            } else {
                vowel = VOWELS.indexOf(c) >= 0 || (vowel && c >= 0x300 && c <= 0x36f);
                bare.append(c);
            }
        }
        return tones <= 1 && fitsBare(Normalizer.normalize(bare, Normalizer.Form.NFC));
    }

    private static boolean fitsBare(String bare) {
        for (int cut = Math.min(3, bare.length() - 1); cut >= 0; cut--) {
            if (ONSETS.contains(bare.substring(0, cut)) && RIMES.contains(bare.substring(cut))) {
                return true;
            }
        }
        return bare.equals("gi");
    }
}
