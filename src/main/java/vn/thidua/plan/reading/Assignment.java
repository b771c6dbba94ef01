package vn.thidua.plan.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who leads, supports and performs a piece of work.
 *
 * @param no printed number of the item or table row, empty where there is none
 * @param text the whole assignment, white space folded
 * @param lead offices that lead (chủ trì), as printed
 * @param support offices that support or perform (phối hợp, thực hiện), as printed
 * @param tasks number of tasks under the heading; null for table rows
 */
public record Assignment(
        String no,
        String text,
        List<String> lead,
        List<String> support,
        @Nullable Integer tasks,
        Span span,
        Certainty certainty)
        implements ReadItem {}
