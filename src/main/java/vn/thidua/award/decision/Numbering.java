package vn.thidua.award.decision;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.shared.TypedDay;

/**
 * What is typed to give a decision its number.
 *
 * @param signer key of who signs, see {@link Signatory#key}
 * @param on day of the decision
 * @param symbol behind the number
 * @param number empty for the next one
 * @param reason why a number is typed
 * @param recipients who gets the paper, a line each
 */
@NamedInterface("desk")
public record Numbering(
        String signer, String on, String place, String symbol, String number, String reason, String recipients) {

    public Numbering {
        signer = text(signer);
        on = text(on);
        place = text(place);
        symbol = text(symbol);
        number = text(number);
        reason = text(reason);
        recipients = text(recipients);
    }

    /** Returns the day; empty where none was typed that there is. */
    public Optional<LocalDate> day() {
        return TypedDay.read(on);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
