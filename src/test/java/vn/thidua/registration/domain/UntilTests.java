package vn.thidua.registration.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days, months and quarters as people type them. */
class UntilTests {

    @ParameterizedTest
    @CsvSource({
        "20/11/2026, 2026-11-20, 2026-11-20",
        "ngày 5 tháng 9 năm 2026, 2026-09-05, 2026-09-05",
        "2026-11-20, 2026-11-20, 2026-11-20",
        "11/2026, 2026-11, 2026-11-30",
        "Tháng 2 năm 2028, 2028-02, 2028-02-29",
        "2026-11, 2026-11, 2026-11-30",
        "quý IV/2026, 2026-Q4, 2026-12-31",
        "Q1/2027, 2027-Q1, 2027-03-31",
        "QUÝ 3 NĂM 2026, 2026-Q3, 2026-09-30",
        "2026-Q2, 2026-Q2, 2026-06-30"
    })
    void readsWhatIsMeant(String typed, String code, LocalDate lastDay) {
        assertThat(Until.of(typed)).isEqualTo(Optional.of(new Until(code, lastDay)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31/02/2026", "13/2026", "quý 5/2026", "quý V/2026", "sớm", "20/11", "99999999999999"})
    void takesNothingElse(String typed) {
        assertThat(Until.of(typed)).isEmpty();
    }

    @Test
    void isReadFromItsCode() {
        for (String code : new String[] {"2026-11-20", "2026-11", "2026-Q4"}) {
            assertThat(Until.of(code).orElseThrow().code()).isEqualTo(code);
        }
    }
}
