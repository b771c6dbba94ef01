package vn.thidua.council.session;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.regulation.RecipientKind;

/**
 * All who are proposed for one title or form in a round.
 *
 * @param round title of the round
 * @param form code of the title or form
 * @param quota how many at most, or null
 * @param taken how many of these places sessions with fixed minutes had filled when votes were counted
 */
@NamedInterface("desk")
public record AgendaGroup(
        UUID id,
        int ord,
        UUID roundId,
        UUID ask,
        String round,
        String form,
        RecipientKind recipient,
        @Nullable Integer quota,
        int taken) {

    /** Returns how many places there are still, null where there is no limit. */
    public @Nullable Integer places() {
        return quota == null ? null : Math.max(0, quota - taken);
    }
}
