package vn.thidua.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What is said of periods is what is true of their days, one by one. */
class PeriodTests {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 20);
    private static final int DAYS = 30;

    private final Random random = new Random(20260220);

    @Test
    void agreesWithItsDays() {
        for (int i = 0; i < 5_000; i++) {
            Period one = some();
            Period other = some();
            Set<LocalDate> both = days(one);
            both.retainAll(days(other));
            assertThat(one.overlaps(other)).as(one + " " + other).isEqualTo(!both.isEmpty());
            assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
            assertThat(one.within(other))
                    .as(one + " in " + other)
                    .isEqualTo(both.equals(days(one)) && !longer(one, other));
            LocalDate day = DAY.plusDays(random.nextInt(DAYS));
            assertThat(one.holds(day)).isEqualTo(days(one).contains(day));
            assertThat(one.over(day)).isEqualTo(days(one).stream().noneMatch(held -> !held.isBefore(day)));
        }
    }

    @Test
    void neverEndsBeforeItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(DAY, DAY));
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(DAY, DAY.minusDays(1)));
    }

    /** Without an end it goes on after the last day that is looked at. */
    private static boolean longer(Period one, Period other) {
        return one.endsOn() == null && other.endsOn() != null;
    }

    private Period some() {
        LocalDate start = DAY.plusDays(random.nextInt(DAYS));
        return new Period(start, random.nextInt(5) == 0 ? null : start.plusDays(1 + random.nextInt(DAYS)));
    }

    private static Set<LocalDate> days(Period period) {
        LocalDate end = period.endsOn() == null ? DAY.plusDays(3 * DAYS) : period.endsOn();
        return new TreeSet<>(period.startsOn().datesUntil(end).toList());
    }
}
