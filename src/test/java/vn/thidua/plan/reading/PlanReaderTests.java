package vn.thidua.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanReaderTests {

    private static final String PLAN = """
            UBND PHƯỜNG HOA SEN
            Số: 12/KH-UBND
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Hoa Sen, ngày 05 tháng 3 năm 2030

            KẾ HOẠCH
            Thi đua trồng cây đầu xuân

            Căn cứ Chỉ thị số 3/CT-UBND ngày 01/02/2030 của quận;

            I. NỘI DUNG THI ĐUA

            1. Trồng 500 cây xanh trong các hẻm.

            II. THỜI GIAN: từ ngày 10/3/2030 đến ngày 30/4/2030.

            Nơi nhận:
            - Các khu phố;
            - Lưu: VT.
            CHỦ TỊCH
            Lê Thị Bưởi
            """;

    @Test
    void everySpanLiesInTheText() {
        Reading reading = PlanReader.read(PLAN);

        assertThat(reading.recipients())
                .extracting(item -> item.span().in(PLAN))
                .containsExactly("Các khu phố", "Lưu: VT");
        assertThat(reading.legalBases())
                .extracting(item -> item.span().in(PLAN))
                .containsExactly("Chỉ thị số 3/CT-UBND");
    }

    @Test
    void writesTheTreeOfTheJson() {
        Map<String, Object> tree = ReadingJson.toTree(PlanReader.read(PLAN), PLAN);

        assertThat(tree.get("recipients")).isEqualTo(List.of("Các khu phố", "Lưu: VT"));
        assertThat(tree.get("doc"))
                .isEqualTo(Map.of(
                        "type", "KH",
                        "number", "12/KH-UBND",
                        "issuer", "Ủy ban nhân dân phường Hoa Sen",
                        "place", "Hoa Sen",
                        "date", "2030-03-05",
                        "subject", "Thi đua trồng cây đầu xuân",
                        "signer", Map.of("name", "Lê Thị Bưởi", "title", "Chủ tịch")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n",
                "\uD83D",
                "|",
                "Nơi nhận:",
                "KẾ HOẠCH",
                "Số:",
                "(",
                "PHỤ LỤC",
                "TT\n1",
                "<p",
                "&",
                "\u0301",
                "I.",
                "-",
                "Từ",
                "\t\t"
            })
    void readsAnything(String text) {
        assertThatCode(() -> PlanReader.read(text)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n",
                "* ",
                "|\n",
                "- a\n+ b\n",
                "I. X\n",
                "TT\n1\n",
                "a\tb\n",
                "Số ",
                "từ ngày ",
                "12/KH-UBND ",
                "KẾ HOẠCH\n",
                "Nơi nhận:\n",
                "e\u0301"
            })
    void takesTimeInProportionToTheLength(String piece) {
        String text = piece.repeat(200_000 / piece.length());

        Assertions.assertTimeout(Duration.ofSeconds(10), () -> PlanReader.read(text));
    }

    @Test
    void takesTheYearOfADayFromTheCampaignWhereTheHeadHasNoDate() {
        Reading reading = PlanReader.read("""
                KẾ HOẠCH
                Phát động thi đua

                I. THỜI GIAN
                Từ ngày 01/9/2030 đến hết ngày 20/11/2030.

                II. TỔ CHỨC THỰC HIỆN
                1. Các lớp nộp báo tường trước ngày 12/11.
                """);

        assertThat(reading.deadlines()).extracting(Deadline::date).containsExactly(new Dating("2030-11-12"));
    }
}
