package vn.thidua.plan.reading.header;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes names printed in capitals with one capital a word. */
final class Capitals {

    private Capitals() {}

    static String eachWord(String name) {
        return Arrays.stream(name.split(" ", -1))
                .map(word -> BodyNames.upperFirst(word.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(" "));
    }
}
