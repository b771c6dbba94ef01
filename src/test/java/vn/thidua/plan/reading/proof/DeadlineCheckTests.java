package vn.thidua.plan.reading.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.plan.reading.Certainty;
import vn.thidua.plan.reading.Dating;
import vn.thidua.plan.reading.Deadline;
import vn.thidua.plan.reading.PlanReader;
import vn.thidua.plan.reading.Reading;
import vn.thidua.plan.reading.Span;
import vn.thidua.plan.reading.Warning;
import vn.thidua.plan.reading.structure.Outline;

class DeadlineCheckTests {

    private static String report(String day) {
        return SamplePlan.with("trước ngày 10 tháng 10 năm 2026", day);
    }

    @Test
    void findsReportDueBeforeTheEnd() {
        String plan = report("trước ngày 15 tháng 9 năm 2026");
        assertThat(SamplePlan.codes(plan)).containsExactly("deadline-before-period-end");
    }

    @Test
    void acceptsInterimReportBeforeTheEnd() {
        String plan = report("trước ngày 10 tháng 10 năm 2026")
                .replace(
                        "2. Các khu phố gửi báo cáo kết quả",
                        "2. Các khu phố gửi báo cáo sơ kết trước ngày 30 tháng 6 năm 2026, gửi báo cáo kết quả");
        assertThat(SamplePlan.codes(plan)).isEmpty();
    }

    @Test
    void findsDeadlineBeforeIssue() {
        assertThat(SamplePlan.codes(report("trước ngày 05 tháng 3 năm 2026"))).contains("deadline-before-issue");
        assertThat(SamplePlan.codes(report("trước ngày 10 tháng 10 năm 2025"))).contains("deadline-before-issue");
    }

    @Test
    void findsDeadlineOnTheDayOfIssue() {
        assertThat(SamplePlan.codes(report("trước ngày 06 tháng 3 năm 2026"))).contains("deadline-too-soon");
    }

    @Test
    void findsGathererWhoMustReportBeforeTheOthers() {
        Deadline units = deadline("2026-10-15", "Các khu phố", "gửi báo cáo kết quả", "Văn phòng");
        Deadline office = deadline(
                "2026-10-10", "Văn phòng", "tổng hợp, báo cáo Ủy ban nhân dân phường", "Ủy ban nhân dân phường");
        assertThat(check(units, office)).containsExactly("deadline-order");
        assertThat(check(deadline("2026-10-05", "Các khu phố", "gửi báo cáo kết quả", "Văn phòng"), office))
                .isEmpty();
    }

    private static List<String> check(Deadline... deadlines) {
        Reading read = PlanReader.read(SamplePlan.CLEAN);
        Reading reading = new Reading(
                read.header(),
                read.parts(),
                read.legalBases(),
                null,
                read.audience(),
                List.of(),
                List.of(),
                List.of(),
                List.of(deadlines),
                List.of(),
                List.of(),
                List.of(),
                read.recipients(),
                List.of());
        return Proofreader.read(Outline.of(SamplePlan.CLEAN), reading).stream()
                .map(Warning::code)
                .toList();
    }

    private static Deadline deadline(String day, String who, String what, String to) {
        return new Deadline(new Dating(day), null, false, who, what, to, new Span(0, 4), Certainty.SURE);
    }

    @Test
    void findsDossierDueBeforeTheEnd() {
        String reward =
                "III. KHEN THƯỞNG\n\n1. Hồ sơ đề nghị khen thưởng gồm:\n\n- Tờ trình;\n\n- Báo cáo thành tích.\n\nHồ sơ gửi về Văn phòng trước ngày 01 tháng 9 năm 2026.\n\n";
        String plan = SamplePlan.with("III. TỔ CHỨC", reward + "IV. TỔ CHỨC");
        assertThat(SamplePlan.codes(plan)).contains("deadline-before-period-end");
        assertThat(SamplePlan.codes(plan.replace("01 tháng 9", "15 tháng 10"))).isEmpty();
    }
}
