package vn.thidua.access.domain;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.AccountId;
import vn.thidua.access.Act;

/**
 * A key with which a program comes in the name of a person.
 *
 * @param name what the person calls it
 * @param grant the role in which it comes
 * @param acts what it opens, as far as the role may do that
 * @param lastUsedAt when it last opened, to the minute; null while it never did
 */
public record ApiKey(
        UUID id,
        AccountId account,
        String name,
        UUID grant,
        Set<Act> acts,
        Instant createdAt,
        Instant validUntil,
        @Nullable Instant lastUsedAt) {

    /** What a key can open. */
    public static final List<Act> OFFERED = List.of(Act.REPORT, Act.SEE_RESULTS);

    /** Tells whether it opens what needs the act. */
    public boolean covers(Act act) {
        return acts.contains(act);
    }

    /** Tells whether it did not open since the moment, as far as that was noted. */
    boolean quietSince(Instant moment) {
        return lastUsedAt == null || lastUsedAt.isBefore(moment);
    }
}
