package vn.thidua.plan.reading.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DateCheckTests {

    private static String task(String words) {
        return SamplePlan.with("tổng hợp kết quả của các khu phố.", "họp với các khu phố " + words + ".");
    }

    @Test
    void findsDayThatIsNone() {
        assertThat(SamplePlan.codes(task("ngày 31/6/2026"))).contains("date-malformed");
        assertThat(SamplePlan.codes(task("vào ngày 30 tháng 02 năm 2026"))).contains("date-malformed");
        assertThat(SamplePlan.codes(task("ngày 31/4"))).contains("date-malformed");
    }

    @Test
    void acceptsLeapDayAndNumbersThatAreNoDates() {
        assertThat(SamplePlan.codes(task("ngày 29/02/2028"))).isEmpty();
        assertThat(SamplePlan.codes(task("theo Thông tư số 15/2025/TT-BNV"))).isEmpty();
        assertThat(SamplePlan.codes(task("tại số 45/13 đường Hoa Hồng"))).isEmpty();
        assertThat(SamplePlan.codes(task("có con từ 06 tháng đến 36 tháng tuổi")))
                .isEmpty();
    }

    @Test
    void findsMonthThatIsNone() {
        assertThat(SamplePlan.codes(task("trong tháng 13 năm 2026"))).containsExactly("date-malformed");
    }

    @Test
    void findsDayWrittenAsMonth() {
        assertThat(SamplePlan.codes(task("trước tháng 31/12/2026"))).contains("date-malformed");
    }

    @Test
    void findsWrongDayOfWeek() {
        assertThat(SamplePlan.codes(task("vào thứ Hai, ngày 13/4/2026"))).isEmpty();
        assertThat(SamplePlan.codes(task("vào thứ Ba, ngày 13/4/2026"))).containsExactly("weekday-mismatch");
    }

    @Test
    void findsStretchThatRunsBackwards() {
        String plan = SamplePlan.with(
                "từ ngày 10 tháng 3 năm 2026 đến ngày 30 tháng 9 năm 2026",
                "từ ngày 10 tháng 3 năm 2026 đến ngày 30 tháng 9 năm 2025");
        assertThat(SamplePlan.codes(plan)).contains("period-order");
    }
}
