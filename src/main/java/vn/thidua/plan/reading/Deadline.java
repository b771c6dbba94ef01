package vn.thidua.plan.reading;

import org.jspecify.annotations.Nullable;

/**
 * By when something is to be done.
 *
 * @param date the printed date ("trước ngày 20/6" keeps 20 June; what it means is decided by the campaign)
 * @param recurring {@code monthly:8}, {@code quarterly:…}, {@code yearly:11-20}, or null for once
 * @param exclusive whether the day itself is too late ("trước ngày")
 * @param who who is to do it, in the words of the text
 * @param what what is to be done
 * @param to who receives it
 */
public record Deadline(
        @Nullable Dating date,
        @Nullable String recurring,
        boolean exclusive,
        @Nullable String who,
        @Nullable String what,
        @Nullable String to,
        Span span,
        Certainty certainty)
        implements ReadItem {}
