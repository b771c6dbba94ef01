package vn.thidua.plan.reading.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.thidua.plan.reading.Warning;

class CleanPlanTests {

    @Test
    void keepsSilentOnCleanPlan() {
        assertThat(SamplePlan.codes(SamplePlan.CLEAN)).isEmpty();
    }

    @Test
    void keepsSilentOnTextThatIsNoDocument() {
        assertThat(SamplePlan.codes("")).isEmpty();
        assertThat(SamplePlan.codes("Hôm nay trời đẹp. Chúng tôi đi chơi ngày 31/6/2024."))
                .isEmpty();
    }

    @Test
    void givesWarningsInOrderOfTextWithPlaces() {
        String plan = SamplePlan.with("2. Yêu cầu", "3. Yêu cầu").replace("98%.", "98%, xong trước ngày 31/6/2026.");
        assertThat(SamplePlan.warnings(plan))
                .extracting(Warning::code)
                .containsExactly("numbering-gap", "date-malformed");
        assertThat(SamplePlan.warnings(plan)).extracting(Warning::where).containsExactly("I", "II.2");
        assertThat(SamplePlan.warnings(plan).get(1).span().in(plan)).isEqualTo("31/6/2026");
    }
}
