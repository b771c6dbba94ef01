package vn.thidua.regulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whom the law lets choose first among equals: women, and collectives in which many are women.
 *
 * @param code stable name
 * @param words what it says
 * @param share percentage of women from which on a collective is preferred
 * @param document number of the law
 * @param article where it stands there
 * @param from first day on which it holds
 * @param until first day on which it holds no longer; null while no end is known
 * @param source where it was found
 * @param verified whether it was seen in a source; others are shown as unverified
 */
public record Preference(
        String code,
        String words,
        BigDecimal share,
        String document,
        String article,
        LocalDate from,
        @Nullable LocalDate until,
        String source,
        boolean verified) {

    /** Tells whether it holds on a day. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    /** Returns where it stands, as a paper cites it. */
    public String basis() {
        return article + " " + document;
    }
}
