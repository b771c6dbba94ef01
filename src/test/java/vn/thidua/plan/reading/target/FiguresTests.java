package vn.thidua.plan.reading.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            05 | 5
            1.250 | 1250
            1.250.000 | 1250000
            12.500,75 | 12500.75
            0,92 | 0.92
            2,5 | 2.5
            2.5 | 2.5
            0.925 | 0.925
            1,000 | 1000
            1,250,000 | 1250000
            1,250.5 | 1250.5
            """)
    void readsVietnameseConventionFirst(String figures, String value) {
        assertThat(Figures.value(figures)).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0912345678", "0912.345.678", "1.2.3", "1234567890123456", "99999999999999999999999999", "1.25,3"
            })
    void refusesWhatIsNoQuantity(String figures) {
        assertThat(Figures.value(figures)).isNull();
    }
}
