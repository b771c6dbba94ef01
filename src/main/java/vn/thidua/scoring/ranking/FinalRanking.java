package vn.thidua.scoring.ranking;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Places of a group as they were made final.
 *
 * @param number counts the versions, from 1
 * @param why why it is not the first one; empty for the first
 * @param opened that somebody opened it again to correct it, or null while it stands
 */
public record FinalRanking(
        UUID id,
        UUID group,
        int number,
        Instant at,
        String by,
        String why,
        @Nullable Opened opened) {

    /** That a final ranking was opened again. */
    public record Opened(Instant at, String by, String why) {}
}
