package vn.thidua.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.regulation.value.Days;

class WorkingDaysTests {

    private static final WorkingDays DAYS = WorkingDays.shipped();

    @ParameterizedTest
    @CsvSource({
        // Over the lunar new year of 2026, 14 to 22 February.
        "2026-02-13, 1 working days, 2026-02-23",
        "2026-02-10, 5 working days, 2026-02-24",
        "2026-02-13, 3 calendar days, 2026-02-23",
        // A Saturday that is worked in exchange counts.
        "2026-08-20, 2 working days, 2026-08-22",
        "2026-08-28, 1 working days, 2026-09-03",
        // An ordinary week.
        "2026-03-02, 5 working days, 2026-03-09",
        "2026-03-06, 10 working days, 2026-03-20",
        "2026-03-02, 10 calendar days, 2026-03-12",
        "2026-03-02, 0 working days, 2026-03-02"
    })
    void theLastDayOfALimit(LocalDate from, String limit, LocalDate last) {
        assertThat(DAYS.last(from, Days.read(limit))).isEqualTo(last);
    }

    @Test
    void anOfficeSetsItsOwnDays() {
        LocalDate monday = LocalDate.of(2026, 3, 9);
        WorkingDays own = DAYS.with(List.of(new CalendarDay(monday, false, "Lễ hội", "12/QĐ-UBND", true, true)));
        assertThat(DAYS.worked(monday)).isTrue();
        assertThat(own.worked(monday)).isFalse();
        assertThat(own.last(LocalDate.of(2026, 3, 6), Days.read("1 working days")))
                .isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(own.of(2026)).hasSize(DAYS.of(2026).size() + 1);
    }

    @Test
    void countsTheDaysBetween() {
        assertThat(DAYS.between(LocalDate.of(2026, 2, 13), LocalDate.of(2026, 2, 24)))
                .isEqualTo(2);
        assertThat(DAYS.between(LocalDate.of(2026, 2, 24), LocalDate.of(2026, 2, 13)))
                .isZero();
    }

    @Test
    void noListedDayIsWhatItsPlaceInTheWeekSaysAnyhow() {
        for (int year = 2024; year <= 2027; year++) {
            assertThat(DAYS.knows(year)).isTrue();
            assertThat(DAYS.of(year))
                    .allSatisfy(day -> assertThat(day.worked())
                            .as(day.day().toString())
                            .isEqualTo(day.day().getDayOfWeek().getValue() > 5));
        }
    }
}
