package vn.thidua.plan.reading.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.plan.reading.target.When.Role;

class CalendarTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            đến năm 2030 | BY | 2030
            vào cuối năm 2026 | BY | 2026
            năm 2027 | BY | 2027
            trước ngày 15 tháng 9 năm 2026 | BY | 2026-09-15
            trước ngày 15/9/2026 | BY | 2026-09-15
            trong tháng 11/2026 | BY | 2026-11
            đến hết quý III/2026 | BY | 2026-09
            06 tháng đầu năm 2026 | BY | 2026-06
            6 tháng cuối năm 2026 | BY | 2026-12
            từ năm 2026 trở đi | SINCE | 2026
            so với năm 2024 | COMPARED | 2024
            so với cùng kỳ năm 2024 | COMPARED | 2024
            giai đoạn 2026 - 2030 | NAME | 2030
            năm học 2025-2026 | NAME | 2026
            """)
    void readsTimes(String text, Role role, String end) {
        assertThat(Calendar.times(Lexer.tokens(text))).singleElement().satisfies(when -> {
            assertThat(when.role()).isEqualTo(role);
            assertThat(when.end()).hasToString(end);
        });
    }

    @Test
    void keepsTimesWithoutYearFromBeingNumbers() {
        assertThat(Calendar.times(Lexer.tokens("ngày 20/11")))
                .singleElement()
                .extracting(When::end)
                .isNull();
        assertThat(Calendar.times(Lexer.tokens("tháng 4")))
                .singleElement()
                .extracting(When::end)
                .isNull();
    }

    @Test
    void takesDateOfDocumentAsName() {
        assertThat(Calendar.times(Lexer.tokens("Chỉ thị 12-CT/TU ngày 13/02/2026")))
                .singleElement()
                .extracting(When::role)
                .isEqualTo(Role.NAME);
    }

    @Test
    void ignoresSlipBehindEveryYear() {
        assertThat(Calendar.times(Lexer.tokens("giao quân hằng năm 2026")))
                .extracting(When::role)
                .containsOnly(Role.NAME);
    }

    @Test
    void survivesImpossibleDates() {
        assertThat(Calendar.times(Lexer.tokens("ngày 31/02/2026")))
                .singleElement()
                .extracting(When::end)
                .isNull();
    }
}
