package vn.thidua.reporting.forecasting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToDoubleFunction;
import vn.thidua.reporting.domain.Measuring;

/**
 * The straight line through results, by least squares.
 *
 * @param height where it stands at day 0
 * @param slope by how much it rises in a day
 */
record Line(double height, double slope) {

    /* What was longer ago than half a year of months says little of where things are heading. */
    private static final int LATEST = 6;

    /** Returns the line through the latest six points. */
    static Line through(List<Point> points) {
        List<Point> latest = points.subList(Math.max(0, points.size() - LATEST), points.size());
        double days = mean(latest, Line::day);
        double results = mean(latest, point -> point.result().doubleValue());
        double both = 0;
        double squares = 0;
        for (Point point : latest) {
            double off = day(point) - days;
            both += off * (point.result().doubleValue() - results);
            squares += off * off;
        }
        double slope = squares == 0 ? 0 : both / squares;
        return new Line(results - slope * days, slope);
    }

    /** Returns where the line stands on a day. */
    BigDecimal on(LocalDate day) {
        return BigDecimal.valueOf(height + slope * day.toEpochDay()).setScale(Measuring.SCALE, RoundingMode.HALF_UP);
    }

    private static double day(Point point) {
        return point.on().toEpochDay();
    }

    private static double mean(List<Point> points, ToDoubleFunction<Point> of) {
        return points.stream().mapToDouble(of).average().orElse(0);
    }
}
