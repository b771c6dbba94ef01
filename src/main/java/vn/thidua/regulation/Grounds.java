package vn.thidua.regulation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a rule stands, and how sure that is.
 *
 * @param document number and symbol of the law, decree, circular or decision; empty where none was found
 * @param article where it stands there, may be empty
 * @param from first day on which it holds
 * @param until first day on which it holds no longer; null while no end is known
 * @param source where it was found, may be empty
 * @param verified whether it was seen in a source; others are shown as unverified wherever they decide
 * @param local whether it is a rule of the province and not of the nation
 * @param words what it says, or what is to be known about it, in own words; may be empty
 */
public record Grounds(
        String document,
        String article,
        LocalDate from,
        @Nullable LocalDate until,
        String source,
        boolean verified,
        boolean local,
        String words) {

    /** Tells whether the rule holds on a day. */
    public boolean hold(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    /** Returns where it stands, as a paper cites it; empty where no document is known. */
    public String cited() {
        return (article + " " + document).strip();
    }
}
