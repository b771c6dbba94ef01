package vn.thidua.reporting.forecasting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.domain.Measure;
import vn.thidua.reporting.domain.Input;
import vn.thidua.reporting.domain.Measuring;

/** Says where a target is heading. Plain methods that can be told in a sentence, and nothing where there is too little to go by. */
public final class Forecasting {

    /* Of fewer units a figure of the whole is no figure of the whole. */
    private static final double ENOUGH_UNITS = 0.5;
    /* In the first tenth of its time a campaign is being made known; what comes then says nothing of its pace. */
    private static final double ENOUGH_TIME = 0.1;
    /* Less than a twentieth of a year's result is too little to multiply by twenty. */
    private static final double ENOUGH_SEASON = 0.05;
    /* Who falls short of the goal by no more than a tenth can still catch up with an effort. */
    private static final BigDecimal CLOSE = new BigDecimal("0.1");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int ALL = 100;

    private Forecasting() {}

    /** Returns where the target is heading. */
    public static Forecast of(Course course) {
        List<Point> points = course.points();
        Point latest = latest(course);
        if (latest == null) {
            return Forecast.unknown(
                    points.isEmpty() ? Method.NO_FIGURES : Method.TOO_FEW,
                    points.isEmpty() ? null : points.getLast(),
                    course.end(),
                    0,
                    points.size());
        }
        List<Point> known = points.subList(0, points.indexOf(latest) + 1);
        Optional<Double> passed = course.passed(latest.on());
        int percent = passed.map(share -> (int) (share * ALL)).orElse(0);
        LocalDate end = course.end();
        boolean reached = Measuring.reaches(course.measure(), latest.result(), null);
        if (end != null && !latest.on().isBefore(end)) {
            Outlook outlook = reached ? Outlook.REACHED : Outlook.MISSED;
            return new Forecast(outlook, Method.FINAL, latest, latest.result(), end, null, percent, known.size(), null);
        }
        if (paced(course.measure()) && settled(course.measure(), reached)) {
            Outlook outlook = reached ? Outlook.REACHED : Outlook.MISSED;
            return new Forecast(
                    outlook, Method.CERTAIN, latest, latest.result(), end, null, percent, known.size(), null);
        }
        if (end == null || passed.isEmpty()) {
            return Forecast.unknown(Method.NO_END, latest, end, percent, known.size());
        }
        return paced(course.measure())
                ? onward(course, latest, known.size(), passed.get())
                : level(course.measure(), known, end, passed.get());
    }

    /* The last result that enough units stand behind; after the last day, the first that tells up to it. */
    private static @Nullable Point latest(Course course) {
        Point latest = null;
        LocalDate end = course.end();
        for (Point point : course.points()) {
            boolean over = end != null && latest != null && !latest.on().isBefore(end);
            if (!over && point.coverage() >= ENOUGH_UNITS) {
                latest = point;
            }
        }
        return latest;
    }

    /* Sums grow with the time that passes; ratios, means and states of a day do not. */
    private static boolean paced(Measure measure) {
        Input input = Input.of(measure);
        return measure.cumulative() && !input.twoParts() && !measure.suffix().startsWith("%");
    }

    private static boolean settled(Measure measure, boolean reached) {
        boolean range = measure.valueMax() != null;
        return Measuring.wantsLess(measure) != reached && !range;
    }

    private static Forecast onward(Course course, Point latest, int periods, double passed) {
        Optional<Double> season = season(course, latest.on());
        if (season.isEmpty() && passed < ENOUGH_TIME) {
            return Forecast.unknown(Method.TOO_EARLY, latest, course.end(), (int) (passed * ALL), periods);
        }
        double share = season.orElse(passed);
        BigDecimal expected = latest.result().divide(BigDecimal.valueOf(share), Measuring.SCALE, RoundingMode.HALF_UP);
        return new Forecast(
                outlook(course.measure(), expected),
                season.isPresent() ? Method.SEASON : Method.PACE,
                latest,
                expected,
                course.end(),
                Confidence.of(latest.coverage(), periods, passed),
                (int) (passed * ALL),
                periods,
                season.map(it -> (int) Math.round(it * ALL)).orElse(null));
    }

    /* How much of the last result there was a year before the day; empty where that is too little to go by. */
    private static Optional<Double> season(Course course, LocalDate day) {
        LocalDate end = course.end();
        if (course.lastYear().isEmpty() || end == null) {
            return Optional.empty();
        }
        Point last = course.lastYear().getLast();
        int years = end.getYear() - last.on().getYear();
        LocalDate then = day.minusYears(years);
        if (years < 1 || last.result().signum() <= 0) {
            return Optional.empty();
        }
        return course.lastYear().stream()
                .filter(point -> !point.on().isAfter(then))
                .reduce((first, second) -> second)
                .map(point -> point.result().doubleValue() / last.result().doubleValue())
                .filter(share -> share >= ENOUGH_SEASON && share <= 1);
    }

    private static Forecast level(Measure measure, List<Point> known, LocalDate end, double passed) {
        Point latest = known.getLast();
        if (known.size() == 1) {
            return Measuring.reaches(measure, latest.result(), null)
                    ? forecast(Outlook.ON_TRACK, Method.LEVEL, latest, latest.result(), end, passed, 1)
                    : Forecast.unknown(Method.TOO_EARLY, latest, end, (int) (passed * ALL), 1);
        }
        BigDecimal expected = within(measure, Line.through(known).on(end));
        return forecast(outlook(measure, expected), Method.TREND, latest, expected, end, passed, known.size());
    }

    private static Forecast forecast(
            Outlook outlook, Method method, Point asOf, BigDecimal expected, LocalDate end, double passed, int size) {
        Confidence confidence = Confidence.of(asOf.coverage(), size, passed);
        return new Forecast(outlook, method, asOf, expected, end, confidence, (int) (passed * ALL), size, null);
    }

    /* A share is never less than nothing; only a change can be, and only a change can be more than the whole. */
    private static BigDecimal within(Measure measure, BigDecimal expected) {
        boolean share = measure.unit().strip().startsWith("%") && !Measuring.asksForChange(measure);
        return share ? expected.max(BigDecimal.ZERO).min(HUNDRED) : expected;
    }

    private static Outlook outlook(Measure measure, BigDecimal expected) {
        if (Measuring.reaches(measure, expected, null)) {
            return Outlook.ON_TRACK;
        }
        BigDecimal goal = nearest(measure, expected);
        BigDecimal gap = expected.subtract(goal).abs();
        return gap.compareTo(goal.abs().multiply(CLOSE)) <= 0 ? Outlook.AT_RISK : Outlook.MISSED;
    }

    private static BigDecimal nearest(Measure measure, BigDecimal expected) {
        BigDecimal max = measure.valueMax();
        return max != null && expected.compareTo(max) > 0 ? max : measure.value();
    }
}
