package vn.thidua.reporting.inspecting;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A self-check that was handed in and opened again, as it had been handed in.
 *
 * @param version of the self-check that was handed in
 * @param at when it was opened again
 * @param why what the unit is to look at again
 * @param answers by question
 */
public record Reopening(
        long version,
        Instant answeredAt,
        String answeredBy,
        Instant at,
        String by,
        String why,
        Map<UUID, SelfAnswer> answers) {

    /** Returns what had been said to a question. */
    public SelfAnswer answer(UUID question) {
        return answers.getOrDefault(question, SelfAnswer.NONE);
    }
}
