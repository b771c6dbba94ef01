package vn.thidua.plan.web;

import java.time.Instant;
import java.util.List;
import vn.thidua.plan.domain.PlanReads;

/**
 * The plans of the actor's unit.
 *
 * @param query words searched for
 * @param filter name of the filter
 * @param more whether older plans may follow
 */
public record PlanListPage(List<PlanReads.Line> lines, String query, String filter, boolean more) {

    /** Names of the filters in their order. */
    public static final List<String> FILTERS = List.of("all", "open", "approved", "failed");

    /** Returns the moment before which the next page starts. */
    public Instant next() {
        return lines.isEmpty() ? Instant.EPOCH : lines.getLast().plan().uploadedAt();
    }

    /** Tells whether nothing was searched for. */
    public boolean unfiltered() {
        return query.isEmpty() && filter.equals("all");
    }
}
