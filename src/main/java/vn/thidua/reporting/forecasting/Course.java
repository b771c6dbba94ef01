package vn.thidua.reporting.forecasting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.domain.Measure;

/**
 * What is known of a target: how it came to where it stands.
 *
 * @param start first day of what adds up, null where nobody said
 * @param end last day to reach it, null where nobody said
 * @param points its results, the earliest first
 * @param lastYear its results of the campaign a year before, the earliest first; none where there was none
 */
public record Course(
        Measure measure,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        List<Point> points,
        List<Point> lastYear) {

    /** Returns the share of the time that is over at the end of a day, from 0 to 1; empty where nobody said from when to when. */
    Optional<Double> passed(LocalDate day) {
        if (start == null || end == null || end.isBefore(start)) {
            return Optional.empty();
        }
        double all = ChronoUnit.DAYS.between(start, end) + 1.0;
        return Optional.of(Math.clamp((ChronoUnit.DAYS.between(start, day) + 1.0) / all, 0, 1));
    }

    /** Returns what it had come to a year before a day; null where nobody knows. */
    public @Nullable BigDecimal before(LocalDate day) {
        LocalDate then = day.minusYears(1);
        return lastYear.stream()
                .filter(point ->
                        point.on().getYear() == then.getYear() && point.on().getMonthValue() == then.getMonthValue())
                .map(Point::result)
                .findFirst()
                .orElse(null);
    }
}
