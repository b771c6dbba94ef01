package vn.thidua.plan.reading.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.thidua.plan.reading.Warning;

class TargetCheckTests {

    private static String twice(String again) {
        return SamplePlan.with("đạt trên 98%.", "đạt trên 98%. " + again);
    }

    @Test
    void findsTwoValuesForOneThing() {
        String plan = twice("Tỷ lệ hồ sơ giải quyết đúng hạn đạt trên 95%.");
        assertThat(SamplePlan.codes(plan)).containsExactly("target-conflict");
    }

    @Test
    void findsTwoWordingsOfOneValue() {
        String plan = twice("Tỷ lệ hồ sơ giải quyết đúng hạn đạt từ 98% trở lên.");
        assertThat(SamplePlan.codes(plan)).containsExactly("target-conflict");
        assertThat(SamplePlan.warnings(plan).getFirst().related()).hasSize(1);
    }

    @Test
    void acceptsSameTargetAgainAndOtherThings() {
        assertThat(SamplePlan.codes(twice("Tỷ lệ hồ sơ giải quyết đúng hạn đạt trên 98%.")))
                .isEmpty();
        assertThat(SamplePlan.codes(twice("Tỷ lệ hồ sơ nộp trực tuyến đạt trên 60%.")))
                .isEmpty();
    }

    @Test
    void findsFigureThatDisagreesWithItsWord() {
        assertThat(SamplePlan.codes(twice("Mỗi khu phố chọn 05 (sáu) việc làm tốt.")))
                .contains("count-mismatch");
        assertThat(SamplePlan.codes(twice("Mỗi khu phố chọn 05 (năm) việc làm tốt.")))
                .doesNotContain("count-mismatch");
    }

    @Test
    void tellsWhatADoubtfulTargetWasUnderstoodToMeasure() {
        assertThat(SamplePlan.warnings(twice("Vận động quỹ khuyến học của phường. Vượt 130% chỉ tiêu thành phố giao.")))
                .filteredOn(warning -> warning.code().equals("target-subject"))
                .extracting(Warning::message)
                .containsExactly(
                        "“Vượt 130% chỉ tiêu thành phố giao” không nêu đo gì; hiểu là “Vận động quỹ khuyến học của phường” ở phía trước.");
    }
}
