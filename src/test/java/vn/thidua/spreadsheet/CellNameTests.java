package vn.thidua.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns and cells as Excel calls them. */
class CellNameTests {

    @ParameterizedTest
    @CsvSource({"0,A", "1,B", "25,Z", "26,AA", "51,AZ", "52,BA", "701,ZZ", "702,AAA", "16383,XFD"})
    void columnsCountOnBehindZ(int place, String name) {
        assertThat(CellName.column(place)).isEqualTo(name);
    }

    @Test
    void aColumnThatTheFileHasNotIsTheFirst() {
        assertThat(CellName.of(1, 7)).isEqualTo("B7");
        assertThat(CellName.of(-1, 3)).isEqualTo("A3");
    }
}
