package vn.thidua.plan.reading.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.plan.reading.structure.Marker.Style;

class MarkersTests {

    @ParameterizedTest
    @CsvSource({
        "I. MỤC ĐÍCH, ROMAN, I, 1",
        "IV- KINH PHÍ, ROMAN, IV, 4",
        "II CHỈ TIÊU CHUNG, ROMAN, II, 2",
        "III Thời gian, ROMAN, III, 3",
        "A. PHẦN CHUNG, CAPITAL, A, 1",
        "3. Yêu cầu, ARABIC, 3, 3",
        "3.Yêu cầu, ARABIC, 3, 3",
        "1/ Nâng cao, ARABIC, 1, 1",
        "2.10. Tổ chức, DECIMAL, 2.10, 10",
        "2.4 Quy trình, DECIMAL, 2.4, 4",
        "1.1Quy trình, DECIMAL, 1.1, 1",
        "đ) Hộ gia đình, LETTER, đ, 5",
        "1) Hộ gia đình, LETTER, 1, 1",
        "(9) Năm nay, PARENTHESIS, (9), 9",
        "Điều 3. Thi hành, ARTICLE, 3, 3",
        "Phần thứ hai, PART, thứ hai, 2",
        "Chương II, CHAPTER, II, 2",
        "Nội dung 7: Trồng cây, NAMED, 7, 7",
        "Chỉ tiêu 2. Tỷ lệ, NAMED, 2, 2"
    })
    void readsNumbers(String line, Style style, String no, int value) {
        Marker marker = find(line);

        assertThat(marker.style()).isEqualTo(style);
        assertThat(marker.no()).isEqualTo(no);
        assertThat(marker.value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"- Một, DASH", "– Một, DASH", "+ Một, PLUS", "- + Một, PLUS", "• Một, STAR", "~ Một, DASH"})
    void readsBullets(String line, Style style) {
        assertThat(find(line).style()).isEqualTo(style);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "178/QĐ-TTg ngày 5",
                "02-TT/TU ngày 3",
                "30/9/2030",
                "10.000 hộ",
                "1.5 tỷ đồng",
                "Điều 12 Luật",
                "Nội dung sau",
                "Vì sao"
            })
    void takesNumbersOfOtherThingsForText(String line) {
        assertThat(Markers.find(Cleaner.lines(line).getFirst().text())).isNull();
    }

    @Test
    void repairsARomanThreeThatWasMisread() {
        assertThat(find("HI. TỔ CHỨC").no()).isEqualTo("III");
    }

    private static Marker find(String line) {
        Markers.Found found = Markers.find(Cleaner.lines(line).getFirst().text());
        assertThat(found).isNotNull();
        return found.marker();
    }
}
