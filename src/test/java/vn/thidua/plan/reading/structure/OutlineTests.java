package vn.thidua.plan.reading.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.plan.reading.Part;

class OutlineTests {

    @Test
    void nestsItemsByTheirNumbering() {
        Outline outline = Outline.of("""
                I. MỤC TIÊU
                1. Chung
                - Sạch.
                + Ngõ.
                2. Riêng
                2.1. Trồng cây.
                a) Cây xanh.
                II. THỰC HIỆN
                """);

        assertThat(outline.blocks())
                .extracting(
                        Block::path,
                        block -> block.text().toString(),
                        block -> block.ancestors().size())
                .containsExactly(
                        tuple("I", "MỤC TIÊU", 0),
                        tuple("I.1", "Chung", 1),
                        tuple("I.1", "Sạch.", 2),
                        tuple("I.1", "Ngõ.", 3),
                        tuple("I.2", "Riêng", 1),
                        tuple("I.2.1", "Trồng cây.", 2),
                        tuple("I.2.1.a", "Cây xanh.", 3),
                        tuple("II", "THỰC HIỆN", 0));
    }

    @Test
    void joinsWrappedLinesOfIndentedParagraphsAcrossPages() {
        Outline outline = Outline.of("""
                       1. Mục đích
                       Các tổ dân phố thi đua giữ gìn đường hẻm sạch đẹp, trồng thêm nhiều cây
                xanh ở đầu hẻm và cùng nhau phân loại rác ngay từ mỗi gia đình, vận động bà
                                                                           1
                con cùng tham gia tổng vệ sinh vào sáng chủ nhật hằng tuần tại khu phố.
                       Mỗi tổ chọn một việc làm thiết thực để đăng ký với khu phố, có kế hoạch
                riêng và người chịu trách nhiệm rõ ràng.
                """);

        assertThat(outline.blocks()).hasSize(3);
        assertThat(outline.blocks().get(1).text().toString()).contains("vận động bà con cùng tham gia");
        assertThat(outline.furniture()).extracting(Text::toString).containsExactly("1");
    }

    @Test
    void joinsShortLinesOfSpacedParagraphs() {
        Outline outline = Outline.of("""
                **I. MỤC ĐÍCH,
                YÊU CẦU**

                1. Phát huy sức
                mạnh của Nhân dân.

                2. Căn cứ Quyết định số
                178/QĐ-UBND của quận để
                thi đua.

                3. Kết quả thiết thực,
                tránh hình thức.
                """);

        assertThat(outline.blocks())
                .extracting(block -> block.whole().toString())
                .containsExactly(
                        "I. MỤC ĐÍCH, YÊU CẦU",
                        "1. Phát huy sức mạnh của Nhân dân.",
                        "2. Căn cứ Quyết định số 178/QĐ-UBND của quận để thi đua.",
                        "3. Kết quả thiết thực, tránh hình thức.");
    }

    @Test
    void dividesDecisionPlanAndAnnex() {
        Outline outline = Outline.of("""
                QUYẾT ĐỊNH
                Về việc ban hành Kế hoạch

                Điều 1. Ban hành Kế hoạch./.

                Nơi nhận:
                - Như Điều 2;
                - Lưu: VT.
                Lê Thị Bưởi

                KẾ HOẠCH
                Trồng cây đầu xuân
                (Ban hành kèm theo Quyết định số 5/QĐ-UBND)

                1. Mục tiêu

                PHỤ LỤC
                BẢNG PHÂN CÔNG
                (Kèm theo Kế hoạch)

                TT\tViệc\tNgười
                1\tTrồng cây\tTổ 1
                """);

        assertThat(outline.parts())
                .extracting(DocumentPart::kind, part -> part.titleText().toString())
                .containsExactly(
                        tuple(Part.Kind.DECISION, "QUYẾT ĐỊNH Về việc ban hành Kế hoạch"),
                        tuple(Part.Kind.PLAN, "KẾ HOẠCH Trồng cây đầu xuân"),
                        tuple(Part.Kind.ANNEX, "PHỤ LỤC BẢNG PHÂN CÔNG"));
        assertThat(outline.plan().attachment().toString()).isEqualTo("(Ban hành kèm theo Quyết định số 5/QĐ-UBND)");
    }

    @Test
    void readsHeadInTwoColumns() {
        Outline outline = Outline.of("""
                    UBND QUẬN SAO MAI          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                 PHÒNG NỘI VỤ                      Độc lập - Tự do - Hạnh phúc
                    Số: 12   /KH-NV              Sao Mai, ngày 5 tháng 3 năm 2030

                                     KẾ HOẠCH
                                Giữ sạch đường hẻm

                1. Mục tiêu
                """);

        assertThat(outline.plan().head())
                .extracting(Text::toString)
                .containsExactly(
                        "UBND QUẬN SAO MAI",
                        "PHÒNG NỘI VỤ",
                        "Số: 12 /KH-NV",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "Sao Mai, ngày 5 tháng 3 năm 2030");
    }

    @Test
    void movesFootnotesOut() {
        Outline outline = Outline.of("1. Trồng cây theo Đề án¹.\n\n¹ Đề án số 5 của quận\n\n2. Giữ sạch.");

        assertThat(outline.blocks())
                .extracting(block -> block.text().toString())
                .containsExactly("Trồng cây theo Đề án.", "Giữ sạch.");
        assertThat(outline.footnotes()).extracting(Block::toString).containsExactly("¹ Đề án số 5 của quận");
    }

    @Test
    void takesTheTitleOfAPartFromTheNextLine() {
        Outline outline = Outline.of("Phần thứ nhất\nMỤC TIÊU\n1. Một.\nPhần thứ hai\nTHỰC HIỆN\n1. Hai.");

        assertThat(outline.blocks())
                .extracting(block -> block.text().toString())
                .containsExactly("MỤC TIÊU", "Một.", "THỰC HIỆN", "Hai.");
    }

    @Test
    void nestsItemsBelowHeadingsWithoutNumbers() {
        Outline outline = Outline.of("NỘI DUNG THI ĐUA\n\n1. Một.\n\n2. Hai.\n\nTỔ CHỨC THỰC HIỆN\n\n1. Ba.");

        assertThat(outline.plan().body().children())
                .extracting(block -> block.children().size())
                .containsExactly(2, 1);
    }

    @Test
    void spansOfBlocksLieInTheRawText() {
        String raw = "I. Một\u00A0**hai**\n- ba\n";

        List<Block> blocks = Outline.of(raw).blocks();

        assertThat(blocks.get(0).span().in(raw)).isEqualTo("I. Một\u00A0**hai");
        assertThat(blocks.get(1).span().in(raw)).isEqualTo("- ba");
    }
}
