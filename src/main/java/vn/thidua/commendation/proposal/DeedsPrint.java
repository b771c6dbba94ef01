package vn.thidua.commendation.proposal;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.springframework.modulith.NamedInterface;
import vn.thidua.shared.Vietnamese;

/**
 * The print of a text: for each of some ways of hashing, the smallest hash of all three words in a row. The share of places in which two prints agree is about the share of such words that two texts have
 * in common; what agrees in a band of three is worth being compared.
 */
@NamedInterface("desk")
public final class DeedsPrint {

    private static final int WORDS = 3;
    private static final int WAYS = 48;
    private static final int BAND = 3;
    private static final int WHOLE = 100;

    private DeedsPrint() {}

    /** Returns the print of a text; empty for one with fewer than three words. */
    public static Integer[] of(String text) {
        String[] words = Vietnamese.fold(text).split(" ", -1);
        if (words.length < WORDS) {
            return new Integer[0];
        }
        Integer[] least = new Integer[WAYS];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (int at = 0; at + WORDS <= words.length; at++) {
            int said = String.join(" ", Arrays.asList(words).subList(at, at + WORDS))
                    .hashCode();
            for (int way = 0; way < WAYS; way++) {
                least[way] = Math.min(least[way], mixed(said ^ mixed(way + 1)));
            }
        }
        return least;
    }

    /** Returns the bands of a print. */
    public static Integer[] bands(Integer[] print) {
        return IntStream.range(0, print.length / BAND)
                .map(band -> mixed(Arrays.asList(print)
                                .subList(band * BAND, (band + 1) * BAND)
                                .hashCode()
                        ^ mixed(band)))
                .boxed()
                .toArray(Integer[]::new);
    }

    /** Returns how alike two texts are by their prints, 0 to 100 per cent. */
    public static int likeness(Integer[] one, Integer[] other) {
        if (one.length == 0 || one.length != other.length) {
            return 0;
        }
        long same = IntStream.range(0, one.length)
                .filter(way -> one[way].equals(other[way]))
                .count();
        return Math.toIntExact(WHOLE * same / one.length);
    }

    /* Spreads all bits, so that near numbers lie far apart. */
    private static int mixed(int number) {
        int bits = number * 0x9E3779B1;
        bits = (bits ^ bits >>> 16) * 0x85EBCA6B;
        bits = (bits ^ bits >>> 13) * 0xC2B2AE35;
        return bits ^ bits >>> 16;
    }
}
