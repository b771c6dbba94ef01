package vn.thidua.plan.reading.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.plan.reading.target.Quantity.Kind;

class QuantityGrammarTests {

    private static List<Quantity> read(String text) {
        return QuantityGrammar.quantities(Passage.of(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            95% | PERCENT | 95 | | %
            95 % | PERCENT | 95 | | %
            9-10 %/năm | PERCENT | 9 | 10 | %/năm
            5% - 7% | PERCENT | 5 | 7 | %
            từ 71% đến 72% | PERCENT | 71 | 72 | %
            một trăm phần trăm | PERCENT | 100 | | %
            0,5 điểm phần trăm | PERCENT | 0.5 | | điểm phần trăm
            15‰ | PERCENT | 15 | | ‰
            14/16 phường | RATIO | 14 | | phường
            2/3 số thôn | RATIO | 2 | | thôn
            5 vụ/10.000 dân | RATE | 5 | | vụ/10.000 dân
            10 bác sĩ trên 1 vạn dân | RATE | 10 | | bác sĩ/vạn dân
            110 bé trai/100 bé gái | RATE | 110 | | trai/100 gái
            1,3 lần | TIMES | 1.3 | | lần
            1.200 tỷ đồng | MONEY | 1200 | | tỷ đồng
            65 triệu đồng/người/năm | MONEY | 65 | | triệu đồng/người/năm
            396,1 tỷ.đ | MONEY | 396.1 | | tỷ.đ
            20,5m2/người | COUNT | 20.5 | | m2/người
            0,92m2:/người | COUNT | 0.92 | | m2/người
            04 tin, bài | COUNT | 4 | | tin, bài
            01 triệu cây xanh | COUNT | 1 | | triệu cây xanh
            02 khu phố an toàn | COUNT | 2 | | khu phố
            03 sao | BARE | 3 | |
            24 tháng tuổi | TIME | 24 | | tháng tuổi
            45 điểm | POINTS | 45 | | điểm
            3 điểm trường | COUNT | 3 | | điểm trường
            """)
    void readsQuantity(String text, Kind kind, String value, String max, String unit) {
        assertThat(read(text)).singleElement().satisfies(quantity -> {
            assertThat(quantity.kind()).isEqualTo(kind);
            assertThat(quantity.value()).isEqualByComparingTo(value);
            assertThat(quantity.max() == null ? null : quantity.max().toPlainString())
                    .isEqualTo(max);
            assertThat(quantity.unit()).isEqualTo(unit);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "phường 17",
                "mức độ 3, 4",
                "lớp 9",
                "Điều 5",
                "lần thứ 12",
                "Đề án 06",
                "tháng 4 năm 2026",
                "giai đoạn 2026-2030",
                "số 15/KH-UBND",
                "ISO 9001:2015",
                "điện thoại 0912.345.678",
                "1/2/3/4/5/6/7"
            })
    void leavesNumbersThatName(String text) {
        assertThat(read(text))
                .filteredOn(quantity -> quantity.kind() != Kind.BARE)
                .isEmpty();
    }

    @Test
    void readsWhatALevelStartsFrom() {
        assertThat(read("giảm từ 23 ca sinh/1.000 phụ nữ xuống 18 ca sinh/1.000 phụ nữ"))
                .singleElement()
                .satisfies(quantity -> {
                    assertThat(quantity.value()).isEqualByComparingTo("18");
                    assertThat(quantity.unit()).isEqualTo("ca sinh/1.000 phụ nữ");
                    assertThat(quantity.start()).isEqualTo("23 ca sinh/1.000 phụ nữ");
                });
        assertThat(read("từ 35% năm 2025 lên 40% năm 2026"))
                .singleElement()
                .extracting(Quantity::start)
                .isEqualTo("35%");
    }

    @Test
    void marksMisreadAndWordedNumbersDoubtful() {
        assertThat(read("0,92m2:/người"))
                .singleElement()
                .extracting(Quantity::doubtful)
                .isEqualTo(true);
        assertThat(read("ít nhất một cơ sở"))
                .singleElement()
                .extracting(Quantity::doubtful)
                .isEqualTo(true);
        assertThat(read("ít nhất 01 cơ sở"))
                .singleElement()
                .extracting(Quantity::doubtful)
                .isEqualTo(false);
    }
}
