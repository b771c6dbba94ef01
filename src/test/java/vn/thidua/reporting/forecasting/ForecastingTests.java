package vn.thidua.reporting.forecasting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.campaign.domain.Aggregation;
import vn.thidua.campaign.domain.Measure;
import vn.thidua.plan.reading.Target.Operator;
import vn.thidua.reporting.domain.Measures;

/** A year of 365 days, reported on by twenty units month by month. */
class ForecastingTests {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate END = LocalDate.of(2026, 12, 31);
    private static final int UNITS = 20;

    private static final Measure TREES =
            Measures.cumulative(Measures.of(Operator.AT_LEAST, "1200", "cây", Aggregation.SUM));
    private static final Measure ACCIDENTS =
            Measures.cumulative(Measures.of(Operator.AT_MOST, "12", "vụ", Aggregation.SUM));
    private static final Measure SHARE = Measures.of(Operator.AT_LEAST, "90", "%", Aggregation.RATIO_OF_SUMS);

    @ParameterizedTest
    @CsvSource({
        "100 200 310, ON_TRACK",
        "90 180 275, AT_RISK",
        "50 100 150, MISSED",
        "400 800 1200, REACHED",
    })
    void sumsGoOnAtTheirPace(String sums, Outlook outlook) {
        Forecast forecast = Forecasting.of(year(TREES, months(sums)));
        assertThat(forecast.outlook()).isEqualTo(outlook);
        assertThat(forecast.method()).isEqualTo(outlook == Outlook.REACHED ? Method.CERTAIN : Method.PACE);
    }

    @Test
    void paceIsCountedInDays() {
        Forecast forecast = Forecasting.of(year(TREES, months("90 180 270")));
        assertThat(forecast.expected()).isEqualByComparingTo("1095");
        assertThat(forecast.passed()).isEqualTo(24);
        assertThat(forecast.asOf())
                .isEqualTo(new Point(LocalDate.of(2026, 3, 31), new BigDecimal("270"), UNITS, UNITS));
    }

    @ParameterizedTest
    @CsvSource({"1 2 2, ON_TRACK", "1 2 3, AT_RISK", "2 4 6, MISSED", "5 9 13, MISSED", "0 0 0, ON_TRACK"})
    void lessIsBetterWhereALimitStands(String sums, Outlook outlook) {
        assertThat(Forecasting.of(year(ACCIDENTS, months(sums))).outlook()).isEqualTo(outlook);
    }

    @Test
    void limitThatIsCrossedStaysCrossed() {
        Forecast forecast = Forecasting.of(year(ACCIDENTS, months("5 9 13")));
        assertThat(forecast.method()).isEqualTo(Method.CERTAIN);
        assertThat(forecast.confidence()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "70 74 78, TREND, ON_TRACK",
        "92 91.5 91, TREND, AT_RISK",
        "60 60 60, TREND, MISSED",
        "95, LEVEL, ON_TRACK",
        "80, TOO_EARLY, UNKNOWN",
    })
    void statesFollowTheirTrend(String states, Method method, Outlook outlook) {
        Forecast forecast = Forecasting.of(year(SHARE, months(states)));
        assertThat(forecast.method()).isEqualTo(method);
        assertThat(forecast.outlook()).isEqualTo(outlook);
    }

    @Test
    void shareIsNeverMoreThanTheWhole() {
        assertThat(Forecasting.of(year(SHARE, months("70 78 86"))).expected()).isEqualByComparingTo("100");
        Measure change = Measures.of(Operator.INCREASE_PCT, "90", "%", Aggregation.RATIO_OF_SUMS);
        assertThat(Forecasting.of(year(change, months("70 78 86"))).expected()).isGreaterThan(new BigDecimal("150"));
    }

    @Test
    void seasonOfTheYearBeforeGoesBeforePace() {
        List<Point> before = new ArrayList<>();
        int[] sums = {10, 20, 40, 100, 300, 900, 1000, 1000, 1000, 1000, 1000, 1000};
        for (int month = 1; month <= 12; month++) {
            before.add(new Point(
                    YearMonth.of(2025, month).atEndOfMonth(), BigDecimal.valueOf(sums[month - 1]), UNITS, UNITS));
        }
        Forecast forecast = Forecasting.of(new Course(TREES, START, END, months("20 50 60 130"), before));
        assertThat(forecast.method()).isEqualTo(Method.SEASON);
        assertThat(forecast.season()).isEqualTo(10);
        assertThat(forecast.expected()).isEqualByComparingTo("1300");
        assertThat(forecast.outlook()).isEqualTo(Outlook.ON_TRACK);
        Forecast early = Forecasting.of(new Course(TREES, START, END, months("20"), before));
        assertThat(early.method()).as("a hundredth of a year is no season").isEqualTo(Method.TOO_EARLY);
    }

    @Test
    void lastDayDecides() {
        LocalDate summer = LocalDate.of(2026, 6, 30);
        Forecast forecast = Forecasting.of(new Course(SHARE, START, summer, months("80 82 84 86 88 89 95"), List.of()));
        assertThat(forecast.method()).isEqualTo(Method.FINAL);
        assertThat(forecast.outlook()).isEqualTo(Outlook.MISSED);
        assertThat(forecast.asOf()).extracting(Point::result).isEqualTo(new BigDecimal("89"));
    }

    @Test
    void saysNothingWhereThereIsTooLittle() {
        assertThat(Forecasting.of(year(TREES, List.of())).method()).isEqualTo(Method.NO_FIGURES);
        assertThat(Forecasting.of(year(TREES, months("900"))).method()).isEqualTo(Method.TOO_EARLY);
        assertThat(Forecasting.of(new Course(TREES, START, null, months("100 200"), List.of()))
                        .method())
                .isEqualTo(Method.NO_END);
        List<Point> few = List.of(new Point(LocalDate.of(2026, 6, 30), BigDecimal.valueOf(1100), 9, UNITS));
        assertThat(Forecasting.of(year(TREES, few)).method()).isEqualTo(Method.TOO_FEW);
        assertThat(Forecasting.of(year(TREES, few)).outlook()).isEqualTo(Outlook.UNKNOWN);
    }

    @Test
    void monthThatFewHaveReportedDoesNotCount() {
        List<Point> points = new ArrayList<>(months("100 200 300 400"));
        points.add(new Point(LocalDate.of(2026, 5, 31), BigDecimal.valueOf(410), 2, UNITS));
        Forecast forecast = Forecasting.of(year(TREES, points));
        assertThat(forecast.asOf()).isEqualTo(points.get(3));
        assertThat(forecast.periods()).isEqualTo(4);
    }

    @Test
    void sureWithManyUnitsPeriodsAndDays() {
        assertThat(Forecasting.of(year(TREES, months("100 200 300 400 500 600 700")))
                        .confidence())
                .isEqualTo(Confidence.HIGH);
        assertThat(Forecasting.of(year(TREES, months("100 200 300"))).confidence())
                .isEqualTo(Confidence.MEDIUM);
        assertThat(Forecasting.of(year(TREES, months("100 200"))).confidence()).isEqualTo(Confidence.LOW);
    }

    private static Course year(Measure measure, List<Point> points) {
        return new Course(measure, START, END, points, List.of());
    }

    /** Returns a point at the end of each month from January. */
    private static List<Point> months(String results) {
        List<Point> points = new ArrayList<>();
        for (String result : results.strip().split(" ")) {
            LocalDate end = YearMonth.of(2026, points.size() + 1).atEndOfMonth();
            points.add(new Point(end, new BigDecimal(result), UNITS, UNITS));
        }
        return points;
    }
}
