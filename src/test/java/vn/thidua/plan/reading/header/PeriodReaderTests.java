package vn.thidua.plan.reading.header;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.plan.reading.Period;
import vn.thidua.plan.reading.structure.Outline;

class PeriodReaderTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "từ ngày 01 tháng 11 năm 2030 đến ngày 31 tháng 12 năm 2030 | 2030-11-01 | 2030-12-31",
                "từ 15/11 đến hết ngày 15/12/2030 | 2030-11-15 | 2030-12-15",
                "Từ tháng 4 đến tháng 12 năm 2030 | 2030-04-01 | 2030-12-31",
                "từ tháng 9/2030 đến tháng 5/2031 | 2030-09-01 | 2031-05-31",
                "từ tháng 9 đến hết tháng 5 năm 2031 | 2030-09-01 | 2031-05-31",
                "từ ngày ban hành Kế hoạch đến ngày 02/7/2030 | 2030-02-01 | 2030-07-02",
                "từ quý I đến hết quý III năm 2030 | 2030-01-01 | 2030-09-30",
                "trong tháng 11/2030 | 2030-11 | 2030-11",
                "Năm 2030 | 2030 | 2030",
                "đến ngày 30/4/2030 | | 2030-04-30"
            })
    void readsTheSectionAboutTime(String words, @Nullable String from, @Nullable String to) {
        Period period = read(SamplePapers.plan("1. Mục đích\n\n2. Thời gian thực hiện: " + words + ".\n"));

        assertThat(period).isNotNull();
        assertThat(period.from() == null ? null : period.from().iso()).isEqualTo(from);
        assertThat(period.to() == null ? null : period.to().iso()).isEqualTo(to);
    }

    @Test
    void leavesTheEndOpenWhereItIsAnEvent() {
        Period period = read(SamplePapers.plan("1. Thời gian: từ tháng 3/2030 đến khi khánh thành nhà văn hóa.\n"));

        assertThat(period).isNotNull();
        assertThat(period.to()).isNull();
    }

    @Test
    void joinsThePhases() {
        Period period = read(
                SamplePapers.plan(
                        "1. Thời gian\n\n- Đợt 1: từ ngày 01/3/2030 đến ngày 30/4/2030.\n\n- Đợt 2: từ ngày 01/5/2030 đến ngày 30/6/2030.\n"));

        assertThat(period).isNotNull();
        assertThat(period.from()).hasToString("2030-03-01");
        assertThat(period.to()).hasToString("2030-06-30");
    }

    @Test
    void prefersTheExactPeriodToAYearNamedInAnotherSection() {
        Period period = read(
                SamplePapers.plan(
                        "I. NỘI DUNG, THỜI GIAN THI ĐUA\n\n1. Nội dung\n\n- Hoàn thành chỉ tiêu năm 2030.\n\n2. Thời gian thi đua\n\nTừ ngày 01/3/2030 đến ngày 30/4/2030.\n"));

        assertThat(period).isNotNull();
        assertThat(period.to()).hasToString("2030-04-30");
    }

    @Test
    void takesNoDueDateForThePeriod() {
        assertThat(read(SamplePapers.plan(
                        "1. Thời gian gửi báo cáo: trước ngày 05/6/2030.\n\n2. Chương trình giai đoạn 2026 - 2030.\n")))
                .isNull();
    }

    private static @Nullable Period read(Outline outline) {
        return PeriodReader.read(outline, HeaderReader.read(outline));
    }
}
