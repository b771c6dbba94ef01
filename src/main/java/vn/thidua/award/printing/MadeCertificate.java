package vn.thidua.award.printing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.award.decision.ConferralId;

/**
 * A certificate that was made.
 *
 * @param number of the certificate
 * @param address what stands before the statement in its code
 * @param code the signed statement
 * @param printed how often it was printed or sealed
 * @param handedOn day on which it was handed over, null before
 * @param receivedBy who received it, empty for the recipient
 */
@NamedInterface("desk")
public record MadeCertificate(
        UUID id,
        ConferralId conferral,
        String number,
        String address,
        String code,
        int printed,
        @Nullable LocalDate handedOn,
        String receivedBy) {

    /** Returns the text of its code. */
    public String text() {
        return address + code;
    }
}
