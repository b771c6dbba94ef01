package vn.thidua.plan.reading.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberingCheckTests {

    @Test
    void findsGap() {
        assertThat(SamplePlan.codes(SamplePlan.with("III. TỔ CHỨC", "IV. TỔ CHỨC")))
                .containsExactly("numbering-gap");
    }

    @Test
    void findsDuplicate() {
        assertThat(SamplePlan.codes(SamplePlan.with("III. TỔ CHỨC", "II. TỔ CHỨC")))
                .containsExactly("numbering-duplicate");
    }

    @Test
    void acceptsListsThatBeginAnew() {
        String plan = SamplePlan.with("98%.\n", "98%.\n\na) Tại phường;\n\nb) Tại khu phố;\n\nc) Tại trường học.\n");
        assertThat(SamplePlan.codes(plan)).isEmpty();
    }

    @Test
    void acceptsLettersWithoutBarWhereNoneIsUsed() {
        String letters = "98%:\n\na) Một;\n\nb) Hai;\n\nc) Ba;\n\nd) Bốn;\n\ne) Năm.\n";
        assertThat(SamplePlan.codes(SamplePlan.with("98%.\n", letters))).isEmpty();
    }

    @Test
    void findsUnevenUseOfBarredLetter() {
        String uneven = "98%:\n\na) Một;\n\nb) Hai;\n\nc) Ba;\n\nd) Bốn;\n\ne) Năm.\n";
        String even = "tại nhà:\n\na) Một;\n\nb) Hai;\n\nc) Ba;\n\nd) Bốn;\n\nđ) Năm.\n";
        String plan = SamplePlan.with("98%.\n", uneven).replace("tại nhà.\n", even);
        assertThat(SamplePlan.codes(plan)).containsExactly("numbering-style");
    }

    @Test
    void findsUnevenEndsOfNumbers() {
        String items =
                "98%:\n\n2.1. Tại phường có bảng tin;\n\n2.2. Tại khu phố có tổ tự quản;\n\n2.3. Tại trường học có góc xanh;\n\n2.4 Tại chợ có thùng rác.\n";
        assertThat(SamplePlan.codes(SamplePlan.with("98%.\n", items))).containsExactly("numbering-style");
    }

    @Test
    void findsRepeatedItem() {
        String item =
                "- Động viên cán bộ, công chức và Nhân dân hăng hái thi đua, lập thành tích chào mừng ngày hội lớn của phường.\n";
        assertThat(SamplePlan.codes(SamplePlan.with(item, item + "\n" + item))).containsExactly("repeated-item");
    }

    @Test
    void findsRowWithoutAnybodyInCharge() {
        String annex =
                "\nPHỤ LỤC\nPHÂN CÔNG NHIỆM VỤ\n\nTT\tNhiệm vụ\tCơ quan chủ trì\n1\tTrồng cây xanh trên các tuyến đường\tVăn phòng\n"
                        + "2\tTuyên truyền phân loại rác tại nhà\t\n3\tDọn vệ sinh các tuyến đường chính\tCác khu phố\n4\tHọp tổ dân phố vào ngày cuối tháng\tCác khu phố\n";
        assertThat(SamplePlan.codes(SamplePlan.CLEAN + annex)).containsExactly("missing-lead");
        assertThat(SamplePlan.codes(SamplePlan.CLEAN + annex.replace("tại nhà\t", "tại nhà\tVăn phòng")))
                .isEmpty();
    }

    @Test
    void findsGapInRowsOfTable() {
        String annex =
                "\nPHỤ LỤC\nDANH SÁCH\n\nTT\tNhiệm vụ\tCơ quan chủ trì\n1\tTrồng cây xanh\tVăn phòng\n2\tDọn vệ sinh\tVăn phòng\n4\tHọp tổ dân phố\tVăn phòng\n";
        assertThat(SamplePlan.codes(SamplePlan.CLEAN + annex)).containsExactly("numbering-gap");
    }

    @Test
    void acceptsHeadingsInLatinCapitals() {
        assertThat(SamplePlan.codes("A. MỤC ĐÍCH\nB. YÊU CẦU\nC. NỘI DUNG\nD. KHEN THƯỞNG\nE. PHÂN CÔNG\n"))
                .doesNotContain("numbering-gap", "numbering-style");
    }
}
