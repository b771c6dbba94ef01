package vn.thidua.plan.reading.work;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.Assignment;
import vn.thidua.plan.reading.Span;

/** Finds the assignment that a place in the text belongs to. */
final class Charged {

    private final TreeMap<Integer, Assignment> byStart = new TreeMap<>();

    Charged(List<Assignment> assignments) {
        assignments.forEach(assignment -> byStart.put(assignment.span().from(), assignment));
    }

    /** Returns the last assignment that begins before the place and covers it, null where there is none. */
    @Nullable
    Assignment at(Span span) {
        Map.Entry<Integer, Assignment> entry = byStart.floorEntry(span.from());
        boolean covers = entry != null && entry.getValue().span().to() >= span.from();
        return covers ? entry.getValue() : null;
    }
}
