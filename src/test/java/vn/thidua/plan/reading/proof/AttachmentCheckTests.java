package vn.thidua.plan.reading.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.thidua.plan.reading.Warning;

class AttachmentCheckTests {

    private static String annexed(String attachment) {
        return SamplePlan.CLEAN + "\nPHỤ LỤC\nPHÂN CÔNG NHIỆM VỤ\n(" + attachment + ")\n\n"
                + "TT\tNhiệm vụ\tCơ quan chủ trì\n1\tTrồng cây xanh trên các tuyến đường\tVăn phòng\n2\tTuyên truyền phân loại rác tại nhà\tCác khu phố\n";
    }

    @Test
    void findsOtherNumberInAnnex() {
        String plan = annexed("Kèm theo Kế hoạch số 75/KH-UBND ngày 05 tháng 3 năm 2026 của Ủy ban nhân dân phường");
        assertThat(SamplePlan.codes(plan)).containsExactly("number-mismatch");
        Warning warning = SamplePlan.warnings(plan).getFirst();
        assertThat(warning.message()).contains("75/KH-UBND").contains("15/KH-UBND");
        assertThat(warning.related().getFirst().in(plan)).isEqualTo("15/KH-UBND");
        assertThat(warning.severity()).isEqualTo(Warning.Severity.SERIOUS);
    }

    @Test
    void acceptsOwnNumberInAnnex() {
        String plan = annexed("Kèm theo Kế hoạch số 15/KH-UBND ngày 05 tháng 3 năm 2026 của Ủy ban nhân dân phường");
        assertThat(SamplePlan.codes(plan)).isEmpty();
    }

    @Test
    void findsOtherDateInAnnex() {
        String plan = annexed("Kèm theo Kế hoạch số 15/KH-UBND ngày 06/3/2026 của Ủy ban nhân dân phường");
        assertThat(SamplePlan.codes(plan)).contains("date-mismatch");
    }

    @Test
    void tellsAnnexOfCitedDocumentFromMisprint() {
        String plan =
                annexed("Kèm theo Kế hoạch số 12/KH-UBND ngày 02 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Sao Mai");
        assertThat(SamplePlan.codes(plan)).containsExactly("annex-of-other-document");
    }

    @Test
    void findsOtherNumberInArchiveLine() {
        assertThat(SamplePlan.codes(SamplePlan.with("- Lưu: VT.", "- Lưu: VT (51/KH-UBND).")))
                .containsExactly("number-mismatch");
        assertThat(SamplePlan.codes(SamplePlan.with("- Lưu: VT.", "- Lưu: VT, TH (V-10b).")))
                .isEmpty();
    }
}
