package vn.thidua.regulation;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A law, decree or circular and the time it is in force.
 *
 * @param number number and symbol, {@code 152/2025/NĐ-CP}
 * @param title what it is called where it is cited without its number
 * @param issuedOn day of issue, null where it is not known
 * @param inForceFrom first day in force, null where it is not known
 * @param endedOn first day on which it is no longer in force; null while no end is known
 * @param replacedBy number of what took its place, may be empty
 * @param article clause that ends it, may be empty
 * @param source where the dates were found
 * @param verified whether the dates were seen in a source; others are shown as unverified
 */
public record LegalDocument(
        String number,
        String title,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate inForceFrom,
        @Nullable LocalDate endedOn,
        String replacedBy,
        String article,
        String source,
        boolean verified) {

    /** Returns the first day on which it was no longer in force, if it was not in force on this day any more. */
    public Optional<LocalDate> endedBy(LocalDate day) {
        return Optional.ofNullable(endedOn).filter(end -> !day.isBefore(end));
    }
}
