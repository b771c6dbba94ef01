package vn.thidua.regulation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A time in which one law and its decrees apply.
 *
 * @param code stable name
 * @param name what it is called
 * @param from first day
 * @param until first day on which the next applies; null while no end is known
 * @param documents numbers of the law and what goes with it
 * @param forEarlier whether dossiers received before its first day are judged by it too where that is more favourable
 * @param verified whether it was seen in a source
 * @param source where it was found
 * @param words what is to be known about it, may be empty
 */
public record Regime(
        String code,
        String name,
        LocalDate from,
        @Nullable LocalDate until,
        List<String> documents,
        boolean forEarlier,
        boolean verified,
        String source,
        String words) {

    /** Keeps a copy of the documents. */
    public Regime {
        documents = List.copyOf(documents);
    }

    /** Tells whether it applies on a day. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
