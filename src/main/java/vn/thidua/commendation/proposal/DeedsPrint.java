package vn.thidua.commendation.proposal;

import java.util.Arrays;
import java.util.TreeSet;
import org.springframework.modulith.NamedInterface;
import vn.thidua.shared.Vietnamese;

/** The print of a text: the smallest hashes of each three words in a row. Texts that share many of them are alike, however long they are. */
@NamedInterface("desk")
public final class DeedsPrint {

    /** How many hashes are kept. */
    public static final int SIZE = 32;

    private static final int WORDS = 3;
    private static final int WHOLE = 100;
    private static final int MULTIPLIER = 0x9E3779B1;

    private DeedsPrint() {}

    /** Returns the print of a text; empty for one with fewer than three words. */
    public static Integer[] of(String text) {
        String[] words = Vietnamese.fold(text).split(" ", -1);
        TreeSet<Integer> hashes = new TreeSet<>();
        for (int at = 0; at + WORDS <= words.length; at++) {
            int hash = String.join(" ", Arrays.asList(words).subList(at, at + WORDS))
                            .hashCode()
                    * MULTIPLIER;
            hashes.add(hash ^ hash >>> 15);
        }
        return hashes.stream().limit(SIZE).toArray(Integer[]::new);
    }

    /** Returns how much two texts share, from their prints: 0 to 100 per cent, estimated from the smallest hashes of both. */
    public static int likeness(Integer[] one, Integer[] other) {
        TreeSet<Integer> all = new TreeSet<>(Arrays.asList(one));
        all.addAll(Arrays.asList(other));
        int size = Math.min(SIZE, all.size());
        long both = all.stream()
                .limit(size)
                .filter(hash -> Arrays.binarySearch(one, hash) >= 0 && Arrays.binarySearch(other, hash) >= 0)
                .count();
        return size == 0 ? 0 : Math.toIntExact(WHOLE * both / size);
    }
}
