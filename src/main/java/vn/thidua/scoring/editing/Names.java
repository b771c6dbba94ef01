package vn.thidua.scoring.editing;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.thidua.shared.Vietnamese;

/** Names for formulas, made of what people call things. */
public final class Names {

    private static final int WORDS = 4;
    private static final int LONGEST = 30;

    private Names() {}

    /** Returns the first words of a text in small letters without marks, with low lines between; empty where it has no letters. */
    public static String of(String text) {
        String words = Arrays.stream(Vietnamese.fold(text).split(" "))
                .filter(word -> word.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9'))
                .limit(WORDS)
                .collect(Collectors.joining("_"));
        String name = words.substring(0, Math.min(LONGEST, words.length()));
        return name.isEmpty() || Character.isLetter(name.charAt(0)) ? name : "tc_" + name;
    }

    /** Returns a name that is not taken: this one, or this one with a number. */
    public static String free(String name, Predicate<String> taken) {
        String wanted = name.isEmpty() ? "tc" : name;
        String free = wanted;
        for (int i = 2; taken.test(free); i++) {
            free = wanted + "_" + i;
        }
        return free;
    }
}
