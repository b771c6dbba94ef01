package vn.thidua.plan.reading.structure;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Writes the place of a block as the numbers from the top down. */
final class Paths {

    private Paths() {}

    static String path(Block block) {
        Deque<String> numbers = new ArrayDeque<>();
        @Nullable Block at = block;
        String inner = "";
        while (at != null) {
            if (at.isNumbered() && !inner.startsWith(at.no() + ".")) {
                inner = at.no();
                numbers.addFirst(inner);
            }
            at = at.parent();
        }
        return String.join(".", numbers);
    }
}
