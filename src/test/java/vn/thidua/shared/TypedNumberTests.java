package vn.thidua.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "12|12",
                "1.234,5|1234.5",
                "1,234.5|1234.5",
                "1.234|1234",
                "1,234|1.234",
                "1,234,567|1234567",
                "1.234.567|1234567",
                "3.5|3.5",
                "98,6%|98.6",
                "1 234,5|1234.5",
                "-12,5|-12.5",
                "−6,1|-6.1",
                "007|7",
                "0,50|0.5",
                "999999999999999|999999999999999"
            })
    void readsWhatPeopleType(String typed, BigDecimal meant) {
        assertThat(TypedNumber.of(typed)).hasValue(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mười",
                "1.2.3",
                "1,2,3",
                "1.23,4.5",
                "--1",
                "1e30",
                "1000000000000000000000000000000",
                "1000000000000000",
                "0,1234567",
                "12/15",
                "=1+1",
                ",5",
                "NaN"
            })
    void refusesWhatIsNoNumber(String typed) {
        assertThat(TypedNumber.of(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0|0", "1000|1000", "1E+3|1000", "1234.50|1234,5", "1.234|1,234", "-7|-7", "0.000001|0,000001"})
    void writesWhatItReads(BigDecimal number, String text) {
        assertThat(TypedNumber.text(number)).isEqualTo(text);
        assertThat(TypedNumber.of(text))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
    }

    @Test
    void writesNothingForNoNumber() {
        assertThat(TypedNumber.text(null)).isEmpty();
    }
}
