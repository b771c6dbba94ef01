package vn.thidua.plan.reading.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.plan.reading.Dating;
import vn.thidua.plan.reading.target.Setting.Mood;

class SettingTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CÁC CHỈ TIÊU CHỦ YẾU | GOALS
            Mục tiêu cụ thể đến năm 2030 | GOALS
            NỘI DUNG THI ĐUA | GOALS
            Phương hướng, nhiệm vụ | GOALS
            NHIỆM VỤ, GIẢI PHÁP | DUTIES
            TỔ CHỨC THỰC HIỆN | DUTIES
            Công tác chăm lo người có hoàn cảnh khó khăn | DUTIES
            Giải quyết hồ sơ thủ tục hành chính | DUTIES
            Áp dụng hệ thống quản lý theo tiêu chuẩn quốc gia | DUTIES
            Kiểm tra, giám sát, đánh giá | DUTIES
            Đánh giá tình hình năm trước | REPORT
            KẾT QUẢ ĐẠT ĐƯỢC | REPORT
            Khó khăn, hạn chế | REPORT
            Hình thức, tiêu chuẩn khen thưởng | REWARD
            Khen thưởng | REWARD
            Tiêu chuẩn danh hiệu | REWARD
            Kinh phí thực hiện | BUDGET
            """)
    void namesSectionByItsHeading(String heading, Mood mood) {
        assertThat(new Setting(Mood.DUTIES, null).below(heading).mood()).isEqualTo(mood);
    }

    @Test
    void keepsObjectivesBelowObjectives() {
        Setting goals = new Setting(Mood.GOALS, null);
        assertThat(goals.below("Hoàn thành xuất sắc nhiệm vụ").mood()).isEqualTo(Mood.GOALS);
        assertThat(goals.below("Danh hiệu thi đua").mood()).isEqualTo(Mood.GOALS);
        assertThat(goals.below("Tổ chức thực hiện").mood()).isEqualTo(Mood.DUTIES);
    }

    @Test
    void keepsReportBelowReport() {
        assertThat(new Setting(Mood.REPORT, null).below("Mục tiêu năm 2025").mood())
                .isEqualTo(Mood.REPORT);
    }

    @Test
    void takesDeadlineFromObjectivesOnly() {
        Setting duties = new Setting(Mood.DUTIES, null);
        assertThat(duties.below("Mục tiêu cụ thể đến năm 2030").deadline())
                .isEqualTo(new Limit(new Dating("2030-12-31"), false));
        assertThat(duties.below("Thực hiện chương trình giảm ô nhiễm đến năm 2030")
                        .deadline())
                .isNull();
    }
}
