package vn.thidua.plan.reading.reward;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.thidua.plan.reading.FormColumn;
import vn.thidua.plan.reading.structure.Outline;

class RegistrationFormReaderTests {

    private static String annex(String title) {
        return SampleRewards.plan("") + "\nPHỤ LỤC\n" + title
                + "\n(Kèm theo Kế hoạch số 15/KH-UBND ngày 05 tháng 3 năm 2026)\n\n"
                + "STT\tTên công trình\tĐơn vị\tNgày hoàn thành\n1\tTuyến đường hoa\tKhu phố 1\t30/6/2026\n2\tNhà văn hóa xanh\tKhu phố 2\t30/9/2026\n";
    }

    @Test
    void readsColumnsOfRegistrationForm() {
        assertThat(RegistrationFormReader.read(Outline.of(annex("BIỂU ĐĂNG KÝ CÔNG TRÌNH, PHẦN VIỆC THI ĐUA"))))
                .extracting(FormColumn::title)
                .containsExactly("STT", "Tên công trình", "Đơn vị", "Ngày hoàn thành");
    }

    @Test
    void leavesOtherTablesAlone() {
        assertThat(RegistrationFormReader.read(Outline.of(annex("BẢNG PHÂN CÔNG NHIỆM VỤ"))))
                .isEmpty();
    }
}
