package vn.thidua.plan.reading.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkCheckTests {

    @Test
    void findsScribbleBehindLastWord() {
        String plan = SamplePlan.with("thực hiện./.", "thực hiện. /*thu*");
        assertThat(SamplePlan.codes(plan)).containsExactly("foreign-mark");
        assertThat(SamplePlan.pointedAt(plan)).isEqualTo("/*thu*");
        assertThat(SamplePlan.codes(SamplePlan.with("thực hiện./.", "thực hiện./.thu")))
                .containsExactly("foreign-mark");
    }

    @Test
    void acceptsEndSigns() {
        assertThat(SamplePlan.codes(SamplePlan.with("thực hiện./.", "thực hiện./.")))
                .isEmpty();
        assertThat(SamplePlan.codes(SamplePlan.with("thực hiện./.", "thực hiện. /.")))
                .isEmpty();
    }

    @Test
    void findsSignatureStamp() {
        String plan = SamplePlan.with("TM. ỦY BAN NHÂN DÂN\n", "TM. ỦY BAN NHÂN DÂN\n2026.03.05 14:26:14 +07:00\n");
        assertThat(SamplePlan.codes(plan)).containsExactly("foreign-mark");
    }

    @Test
    void findsUnreadableLine() {
        String plan = SamplePlan.with("2. Yêu cầu\n", "2. Yêu cầu\n\n¬~ §{ Ÿ¬ ¤Þ ~^\n");
        assertThat(SamplePlan.codes(plan)).containsExactly("unreadable");
    }
}
