package vn.thidua.plan.reading.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordCheckTests {

    private static String also(String words) {
        return SamplePlan.with("- Phong trào phải thiết thực", "- " + words + "; phong trào phải thiết thực");
    }

    @Test
    void findsMisreadTone() {
        String plan = also("Các khu phố tố chức họp");
        assertThat(SamplePlan.codes(plan)).containsExactly("ocr-suspect");
        assertThat(SamplePlan.warnings(plan).getFirst().message())
                .contains("tố chức")
                .contains("tổ chức");
        assertThat(SamplePlan.pointedAt(plan)).isEqualTo("tố chức");
    }

    @Test
    void tellsOfOneSpellingOnce() {
        String plan = also("Các khu phố tố chức họp, tố chức trồng cây");
        assertThat(SamplePlan.codes(plan)).containsExactly("ocr-suspect");
        assertThat(SamplePlan.warnings(plan).getFirst().related()).hasSize(1);
    }

    @Test
    void findsStrivingReadAsFirstPart() {
        assertThat(SamplePlan.codes(also("Phần đầu đạt kết quả cao"))).containsExactly("ocr-suspect");
        assertThat(SamplePlan.codes(also("Phần đầu của buổi lễ là văn nghệ"))).isEmpty();
    }

    @Test
    void acceptsGoodWordsThatLookAlike() {
        assertThat(SamplePlan.codes(
                        also("Công nhận dân cư mới, chi tiêu tiết kiệm, mỗi trường học cần bố trí thùng rác")))
                .isEmpty();
        assertThat(SamplePlan.codes(also("Hàng năm, kĩ năng và tỉ lệ được thống kê; hoà giải ở cơ sở")))
                .isEmpty();
    }

    @Test
    void findsSyllableThatIsNoVietnamese() {
        assertThat(SamplePlan.codes(also("Mọi người đươc tham gia"))).containsExactly("ocr-suspect");
        assertThat(SamplePlan.codes(also("Mọi người được tham gia học tập"))).isEmpty();
    }

    @Test
    void findsDoubledWord() {
        assertThat(SamplePlan.codes(also("Đợt thi đua đua nước rút"))).containsExactly("doubled-word");
        assertThat(SamplePlan.codes(also("Vận động các các hộ dân"))).containsExactly("doubled-word");
        assertThat(SamplePlan.codes(also("Hoàn thành thành công, thi công công trình, luôn luôn sạch")))
                .isEmpty();
    }

    @Test
    void findsSyllableLeftOutOfName() {
        assertThat(SamplePlan.codes(also("Báo cáo Ủy ban nhân phường"))).containsExactly("missing-word");
        assertThat(SamplePlan.codes(also("Báo cáo Ủy ban nhân dân phường, Uỷ ban Nhân dân tỉnh")))
                .isEmpty();
    }

    @Test
    void findsLonelyQuote() {
        assertThat(SamplePlan.codes(also("Phong trào “Đường xanh, nhà sạch”” lan rộng")))
                .containsExactly("unbalanced-quote");
        assertThat(SamplePlan.codes(also("Phong trào “Đường xanh, nhà sạch” lan rộng")))
                .isEmpty();
        assertThat(SamplePlan.codes(also("Phong trào “Thi đua “Hai tốt” trong trường học” lan rộng")))
                .isEmpty();
    }

    @Test
    void acceptsQuotationBrokenIntoTwoParagraphs() {
        assertThat(SamplePlan.codes(also("Phong trào “Đường xanh,\n\nnhà sạch” lan rộng")))
                .doesNotContain("unbalanced-quote");
    }

    @Test
    void findsStrayPoint() {
        assertThat(SamplePlan.codes(also("Vận động trong .các hộ dân"))).containsExactly("ocr-suspect");
        assertThat(SamplePlan.codes(also("Giữ gìn nếp sống tốt. đẹp của phường")))
                .containsExactly("ocr-suspect");
        assertThat(SamplePlan.codes(also("Trang bị bàn, ghế, v.v. cho nhà văn hóa; xem https://hoasen.example.vn/tin")))
                .isEmpty();
    }

    @Test
    void saysOnceThatAllTonesAreLost() {
        String apart = java.text.Normalizer.normalize(SamplePlan.CLEAN, java.text.Normalizer.Form.NFD);
        String plain = apart.replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replace("KE HOACH", "KẾ HOẠCH");
        assertThat(SamplePlan.codes(plain)).containsExactly("ocr-suspect");
    }

    @Test
    void findsWordsThatRanTogether() {
        assertThat(SamplePlan.codes(also("Căn cứ Kế hoạch củaỦy ban phường"))).containsExactly("missing-space");
        assertThat(SamplePlan.codes(also("Báo cáo Hội đồngnhân dân"))).contains("missing-space");
        assertThat(SamplePlan.codes(also("Nghiêng nghiêng hàng cây; đăng trên YouTube, Facebook, VNeID, VnEdu")))
                .isEmpty();
    }

    @Test
    void findsSymbolWithoutBar() {
        assertThat(SamplePlan.codes(SamplePlan.with("15/KH-UBND", "15/KH-GDDT")))
                .containsExactly("ocr-suspect");
    }

    @Test
    void acceptsWordsThatDifferInTonesOnly() {
        assertThat(SamplePlan.codes(also("Người dân cần cù lao động"))).isEmpty();
    }
}
