package vn.thidua.plan.reading.header;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.plan.reading.Certainty;
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
                "đến ngày 30/4/2030 | | 2030-04-30",
                "bắt đầu từ tháng 02/2030, kết thúc ngày 30/11/2032 | 2030-02-01 | 2032-11-30",
                "bắt đầu từ ngày 01/3/2030 và kết thúc vào ngày 30/5/2030 | 2030-03-01 | 2030-05-30",
                "từ nay đến hết ngày 30/11/2030 | 2030-02-01 | 2030-11-30",
                "từ nay đến 20/11 | 2030-02-01 | 2030-11-20",
                "từ ngày 01/12 đến ngày 15/01 | 2030-12-01 | 2031-01-15",
                "1/2 ngày, sáng thứ Sáu, ngày 31/7/2030 | 2030-07-31 | 2030-07-31",
                "năm học 2030-2031 | 2030-09 | 2031-05",
                "học kỳ I năm học 2030 - 2031 | 2030-09 | 2031-01",
                "học kỳ II, năm học 2030-2031 | 2031-01 | 2031-05",
                "từ ngày 05/9/2030 đến hết năm học 2030-2031 | 2030-09-05 |"
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
    void joinsTheTermsOfSchool() {
        Period period = read(
                SamplePapers.plan(
                        "1. Thời gian thi đua\n\n- Học kỳ I: từ ngày 07/9/2030 đến ngày 10/01/2031.\n\n- Học kỳ II: từ ngày 11/01/2031 đến ngày 23/5/2031.\n"));

        assertThat(period).isNotNull();
        assertThat(period.from()).hasToString("2030-09-07");
        assertThat(period.to()).hasToString("2031-05-23");
    }

    @Test
    void takesNoTimetableForThePeriod() {
        assertThat(read(SamplePapers.plan(
                        "1. Khung thời gian năm học\n\n- Học kỳ I: từ ngày 07/9/2030 đến ngày 10/01/2031.\n")))
                .isNull();
    }

    @Test
    void marksGuessedYearsUnsure() {
        Period period = read(SamplePapers.plan("1. Thời gian: từ nay đến 20/11.\n"));

        assertThat(period).isNotNull();
        assertThat(period.certainty()).isEqualTo(Certainty.UNSURE);
        assertThat(period.span().in(SamplePapers.PLAN + "1. Thời gian: từ nay đến 20/11.\n"))
                .isEqualTo("từ nay đến 20/11");
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

    @Test
    void joinsPhasesOfOneSentence() {
        assertPeriod(
                "1. Thời gian\n\nChia hai đợt: đợt 1 từ ngày 15/02/2030 đến ngày 30/4/2030; đợt 2 từ ngày 01/5/2030 đến ngày 30/6/2030.\n",
                "2030-02-15",
                "2030-06-30");
    }

    @Test
    void readsAHeadingThatNamesTheTimeOfTheCampaign() {
        assertPeriod(
                "II. NỘI DUNG ĐỢT THI ĐUA CAO ĐIỂM TỪ NGÀY 10/5/2030 – 16/8/2030\n\nCác thôn trồng cây.\n",
                "2030-05-10",
                "2030-08-16");
    }

    @Test
    void readsTheTimeOfThePlanInItsOpeningSentence() {
        assertPeriod(
                "Công đoàn xây dựng Kế hoạch kết nạp đoàn viên từ nay đến hết năm 2031 như sau:\n\n1. Mục đích\n",
                "2030-02-01",
                "2031-12-31");
    }

    @Test
    void readsDaysBehindHours() {
        assertPeriod(
                "II. THỜI GIAN\n\nTừ 00 giờ 00 phút ngày 03/3/2030 đến 24 giờ 00 phút ngày 31/5/2030.\n",
                "2030-03-03",
                "2030-05-31");
    }

    @Test
    void readsStartAndEndNamedApart() {
        assertPeriod(
                "II. THỜI GIAN\n\n- Thời gian phát động: 15/3/2030.\n\n- Thời gian kết thúc: 30/11/2030.\n",
                "2030-03-15",
                "2030-11-30");
    }

    @Test
    void takesTheDayInBracketsForTheStart() {
        assertPeriod(
                "II. THỜI GIAN\n\nTừ ngày phát động (26/3/2030) đến ngày 02/9/2030.\n", "2030-03-26", "2030-09-02");
    }

    @Test
    void readsTheYearsOfAStage() {
        assertPeriod("II. THỜI GIAN\n\nGiai đoạn 2030 - 2032.\n", "2030-01-01", "2032-12-31");
    }

    @Test
    void takesASentenceBelowTheTitleForNoPartOfIt() {
        Period period = read(
                Outline.of(
                        "KẾ HOẠCH\nTrồng cây quanh trường\nĐợt cao điểm diễn ra trong hai tháng, từ ngày 23/4/2030 đến ngày 23/6/2030.\n"));

        assertThat(period).isNotNull();
        assertThat(period.to()).hasToString("2030-06-23");
    }

    private static void assertPeriod(String body, String from, String to) {
        Period period = read(SamplePapers.plan(body));

        assertThat(period).isNotNull();
        assertThat(period.from()).hasToString(from);
        assertThat(period.to()).hasToString(to);
    }
}
