package vn.thidua.regulation.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules of the province.
 *
 * @param lines the latest first
 * @param writes whether the person may write them
 */
public record RulesPage(List<Line> lines, boolean writes) {

    /**
     * A rule of the province.
     *
     * @param id of the rule
     * @param withdrawnAt when it was taken back, null while it holds
     * @param by who wrote it
     */
    public record Line(
            String id,
            long version,
            RuleLine rule,
            @Nullable Instant withdrawnAt,
            String by) {}
}
