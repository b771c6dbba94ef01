package vn.thidua.plan.reading.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadCheckTests {

    @Test
    void findsBlankNumber() {
        String plan = SamplePlan.with("Số: 15/KH-UBND", "Số:      /KH-UBND");
        assertThat(SamplePlan.codes(plan)).containsExactly("missing-number");
    }

    @Test
    void findsMissingNumberLine() {
        assertThat(SamplePlan.codes(SamplePlan.with("Số: 15/KH-UBND\n", ""))).containsExactly("missing-number");
    }

    @Test
    void findsUnreadableNumber() {
        assertThat(SamplePlan.codes(SamplePlan.with("Số: 15/KH-UBND", "Số: ;;Ÿ &H-UBNÐ")))
                .contains("unreadable")
                .doesNotContain("missing-number");
    }

    @Test
    void findsBlankDay() {
        String plan = SamplePlan.with("Hoa Sen, ngày 05 tháng 3 năm 2026", "Hoa Sen, ngày    tháng 3 năm 2026");
        assertThat(SamplePlan.codes(plan)).containsExactly("date-malformed");
        assertThat(SamplePlan.pointedAt(plan)).isEqualTo("ngày    tháng 3 năm 2026");
    }

    @Test
    void findsMissingDate() {
        assertThat(SamplePlan.codes(SamplePlan.with("Hoa Sen, ngày 05 tháng 3 năm 2026\n", "")))
                .containsExactly("missing-date");
    }

    @Test
    void findsMissingRecipients() {
        String plan = SamplePlan.with("""
                Nơi nhận:
                - Ủy ban nhân dân tỉnh;
                - Các khu phố;
                - Lưu: VT.

                """, "");
        assertThat(SamplePlan.codes(plan)).containsExactly("missing-recipients");
    }

    @Test
    void findsMissingSigner() {
        String plan = SamplePlan.CLEAN.substring(0, SamplePlan.CLEAN.indexOf("TM. ỦY BAN"));
        assertThat(SamplePlan.codes(plan)).containsExactly("missing-signer");
    }
}
