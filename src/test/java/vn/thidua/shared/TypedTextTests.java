package vn.thidua.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextTests {

    @Test
    void whatLooksTheSameIsTheSame() {
        assertThat(TypedText.clean("Pho\u031b\u0300ng \u200b\u202e1\u0000")).isEqualTo("Phờng 1");
        assertThat(TypedText.clean("\u2066\ufeff\u00ad\u200d")).isEmpty();
        assertThat(TypedText.clean("một\thai\r\nba \ud83d\ude00")).isEqualTo("một\thai\r\nba \ud83d\ude00");
    }

    @Test
    void readsTheDaysThatCanBeMeant() {
        assertThat(TypedDay.read(" 2028-02-29 ")).contains(LocalDate.of(2028, 2, 29));
        assertThat(TypedDay.read("1800-01-01")).contains(LocalDate.of(1800, 1, 1));
        assertThat(TypedDay.read("2199-12-31")).contains(LocalDate.of(2199, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2027-02-29",
                "2026-06-31",
                "31/12/2026",
                "1799-12-31",
                "2200-01-01",
                "+999999999-12-31",
                "-999999999-01-01"
            })
    void takesNothingElseForADay(String typed) {
        assertThat(TypedDay.read(typed)).isEmpty();
    }
}
