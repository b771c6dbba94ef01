package vn.thidua.reporting.forecasting;

import java.util.List;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.domain.Consolidated;

/**
 * A target, how it stands and where it is heading.
 *
 * @param line how it stands at the end of the period
 * @param course how it came there
 * @param leads who leads what it belongs to
 */
public record Heading(Consolidated line, Course course, Forecast forecast, List<UnitId> leads) {

    /** Counts the targets that are heading somewhere. */
    public static long count(List<Heading> headings, Outlook outlook) {
        return headings.stream()
                .filter(heading -> heading.forecast().outlook() == outlook)
                .count();
    }
}
