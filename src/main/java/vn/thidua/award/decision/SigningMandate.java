package vn.thidua.award.decision;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;

/**
 * A written delegation to sign decisions on awards for the head of a body.
 *
 * @param post of the person as the paper is signed
 * @param lastDay last day
 * @param word what it covers, may be empty
 * @param endedOn first day on which it holds no longer, where it was ended early; else null
 */
@NamedInterface("desk")
public record SigningMandate(
        UUID id,
        UnitId issuer,
        Capacity capacity,
        PersonId person,
        String name,
        String post,
        LocalDate from,
        LocalDate lastDay,
        String paperNumber,
        LocalDate paperDay,
        String word,
        @Nullable LocalDate endedOn) {

    /** Tells whether it holds on a day. */
    public boolean on(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(lastDay) && (endedOn == null || day.isBefore(endedOn));
    }
}
