package vn.thidua.council.body;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A decision on who sits on a council.
 *
 * @param number number and symbol as on the paper
 * @param from first day on which it holds
 * @param until last day of the term that it names, or null
 * @param about what it says, in words
 */
@NamedInterface("desk")
public record CouncilDecision(
        UUID id,
        String number,
        LocalDate on,
        LocalDate from,
        @Nullable LocalDate until,
        String about) {}
