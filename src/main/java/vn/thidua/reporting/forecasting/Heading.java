package vn.thidua.reporting.forecasting;

import java.util.List;
import vn.thidua.reporting.domain.Consolidated;

/**
 * A target, how it stands and where it is heading.
 *
 * @param line how it stands at the end of the period
 * @param course how it came there
 */
public record Heading(Consolidated line, Course course, Forecast forecast) {

    /** Counts the targets that are heading somewhere. */
    public static long count(List<Heading> headings, Outlook outlook) {
        return headings.stream()
                .filter(heading -> heading.forecast().outlook() == outlook)
                .count();
    }
}
