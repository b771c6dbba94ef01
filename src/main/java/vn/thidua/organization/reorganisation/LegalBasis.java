package vn.thidua.organization.reorganisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * The document that orders a reorganisation.
 *
 * @param number number and symbol, empty while unknown
 * @param issuer who issued it, empty while unknown
 * @param date its date, null while unknown
 */
@NamedInterface("desk")
public record LegalBasis(
        String number, String issuer, @Nullable LocalDate date) {

    /** Tells whether number, issuer and date are known. */
    public boolean complete() {
        return !number.isBlank() && !issuer.isBlank() && date != null;
    }
}
