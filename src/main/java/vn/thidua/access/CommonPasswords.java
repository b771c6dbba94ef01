package vn.thidua.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.shared.Vietnamese;

/** Knows what is guessed first: words that many people use, with whatever digits and signs around them, runs of the keyboard and repetitions. */
public final class CommonPasswords {

    private static final int FEWEST_DIFFERENT = 5;

    /* What people write instead of letters. */
    private static final String SIGNS = "@4031!$57";
    private static final String LETTERS = "aaoeiisst";

    private CommonPasswords() {}

    /** Tells whether the password is among the first that somebody would try. */
    public static boolean contains(String password) {
        String plain = Vietnamese.fold(password).replace(" ", "");
        Stream<String> readings = Stream.of(
                plain, letters(plain), letters(Vietnamese.fold(spelled(password.replaceAll("[^\\p{L}]+$", "")))));
        return password.codePoints().distinct().count() < FEWEST_DIFFERENT
                || run(plain)
                || readings.anyMatch(Words.COMMON::contains);
    }

    /** Tells whether the password is the user name, with whatever digits and signs around it. */
    public static boolean isName(String password, String username) {
        String name = letters(Vietnamese.fold(username));
        String plain = Vietnamese.fold(password).replace(" ", "");
        return !name.isEmpty()
                && (letters(plain).equals(name)
                        || plain.equals(Vietnamese.fold(username).replace(" ", "")));
    }

    private static String letters(String text) {
        return text.replaceAll("[^a-z]", "");
    }

    private static String spelled(String password) {
        StringBuilder spelled = new StringBuilder();
        password.chars().forEach(c -> {
            int sign = SIGNS.indexOf(c);
            spelled.append(sign < 0 ? (char) c : LETTERS.charAt(sign));
        });
        return spelled.toString();
    }

    /** Tells whether every letter follows the one before, up or down, as in 1234567890. */
    private static boolean run(String plain) {
        return Stream.of(1, -1).anyMatch(step -> {
            int breaks = 0;
            for (int i = 1; i < plain.length(); i++) {
                breaks += plain.charAt(i) - plain.charAt(i - 1) == step ? 0 : 1;
            }
            return breaks <= 1 && plain.length() > 2;
        });
    }

    private static final class Words {

        static final Set<String> COMMON = read();

        private static Set<String> read() {
            try (InputStream file = Objects.requireNonNull(
                            CommonPasswords.class.getResourceAsStream("/access/common-passwords.txt"));
                    BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
                return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toSet());
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
