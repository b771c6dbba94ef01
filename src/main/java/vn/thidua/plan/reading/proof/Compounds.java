package vn.thidua.plan.reading.proof;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Two-syllable words that official writing uses all the time, for telling a misread tone or hat from another word.
 */
final class Compounds {

    /** By the plain letters of the first syllable, then of the second: the words that are spelled so. */
    private static final Map<String, Map<String, Spellings>> WORDS = new HashMap<>();

    private static final Pattern COMMA = Pattern.compile(",");

    static {
        for (String line : CompoundWords.LIST.lines().toList()) {
            int bar = line.indexOf('|');
            add((bar < 0 ? line : line.substring(0, bar)).strip(), true);
            if (bar >= 0) {
                COMMA.splitAsStream(line.substring(bar + 1)).forEach(other -> add(other.strip(), false));
            }
        }
    }

    /** What two plain syllables may be spelled as: the usual word and all good pairs, these as {@link Syllable#fold} gives them. */
    private static final class Spellings {
        private @Nullable String usual;
        private final Set<String> good = new HashSet<>();
    }

    private Compounds() {}

    private static void add(String pair, boolean usual) {
        int space = pair.indexOf(' ');
        String first = pair.substring(0, space);
        String second = pair.substring(space + 1);
        Spellings spellings = WORDS.computeIfAbsent(Syllable.bare(first), key -> new HashMap<>())
                .computeIfAbsent(Syllable.bare(second), key -> new Spellings());
        spellings.usual = usual && spellings.usual == null ? pair : spellings.usual;
        spellings.good.add(fold(first, second));
    }

    /** Returns the word that was most likely meant, or null where the two syllables are good or unknown. */
    static @Nullable String meant(Word first, Word second) {
        Spellings spellings = spellings(first, second);
        return spellings == null || spellings.good.contains(fold(first.letters(), second.letters()))
                ? null
                : spellings.usual;
    }

    /** Tells whether the two syllables are a word of the list. */
    static boolean isWord(Word first, Word second) {
        Spellings spellings = spellings(first, second);
        return spellings != null && spellings.good.contains(fold(first.letters(), second.letters()));
    }

    private static @Nullable Spellings spellings(Word first, Word second) {
        Map<String, Spellings> bySecond = WORDS.get(first.bare());
        return bySecond == null ? null : bySecond.get(second.bare());
    }

    private static String fold(String first, String second) {
        return Syllable.fold(first) + " " + Syllable.fold(second);
    }
}
