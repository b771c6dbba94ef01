package vn.thidua.plan.reading.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.plan.reading.Certainty;
import vn.thidua.plan.reading.Dating;
import vn.thidua.plan.reading.Deadline;
import vn.thidua.plan.reading.structure.Outline;

class DeadlineReaderTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Các khu phố gửi báo cáo về Phòng Kinh tế trước ngày 30/11/2026. | 2026-11-30 | Các khu phố | gửi báo cáo | Phòng Kinh tế
            Trước ngày 10/11/2026, các khu phố báo cáo kết quả cho Ủy ban nhân dân phường. | 2026-11-10 | các khu phố | báo cáo kết quả | Ủy ban nhân dân phường
            Phòng Kinh tế tham mưu kế hoạch trong tháng 3/2026. | 2026-03 | Phòng Kinh tế | tham mưu kế hoạch |
            Về hồ sơ, đề nghị các khu phố gửi danh sách về Phòng Kinh tế trước 20/6/2026. | 2026-06-20 | các khu phố | gửi danh sách | Phòng Kinh tế
            Phòng Kinh tế sơ kết phong trào vào tháng 7/2026. | 2026-07 | Phòng Kinh tế | sơ kết phong trào |
            Phòng Kinh tế tổng kết phong trào vào quý IV/2026. | 2026-12 | Phòng Kinh tế | tổng kết phong trào |
            Trong tháng 3/2026, các khu phố xây dựng kế hoạch hưởng ứng. | 2026-03 | các khu phố | xây dựng kế hoạch hưởng ứng |
            Thời hạn nộp bài dự thi: từ ngày 01/4/2026 đến hết ngày 30/6/2026. | 2026-06-30 | | Thời hạn nộp bài dự thi: từ ngày 01/4/2026 đến hết ngày 30/6/2026 |
            Chế độ báo cáo: Các khu phố nộp phiếu chậm nhất ngày 05/7/2026. | 2026-07-05 | Các khu phố | nộp phiếu |
            """)
    void readsWhoWhatAndTo(String item, String date, String who, String what, String to) {
        Deadline deadline = SampleWork.deadline(item);

        assertThat(deadline.date()).isEqualTo(new Dating(date));
        assertThat(deadline.who()).isEqualTo(who);
        assertThat(deadline.what()).isEqualTo(what);
        assertThat(deadline.to()).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Các khu phố gửi báo cáo trước ngày 8 hàng tháng và tháng cuối quý. | monthly:8
            Phòng Kinh tế định kỳ hằng quý (trước ngày 20) báo cáo Chủ tịch UBND phường. | quarterly:20
            Các khu phố định kỳ hằng năm, trước ngày 05 tháng 11, báo cáo kết quả. | yearly:11-05
            Ngày 25 hàng tháng, các khu phố gửi báo cáo. | monthly:25
            """)
    void readsWhatComesBack(String item, String recurring) {
        assertThat(SampleWork.deadline(item).recurring()).isEqualTo(recurring);
        assertThat(SampleWork.deadline(item).date()).isNull();
    }

    @Test
    void readsTwoInOneSentence() {
        List<Deadline> found = SampleWork.deadlines("""
                III. TỔ CHỨC THỰC HIỆN

                1. Các khu phố báo cáo 6 tháng trước ngày 15/6 và báo cáo năm trước ngày 15/11 hằng năm.
                """);

        assertThat(found).extracting(Deadline::recurring).containsExactly("yearly:06-15", "yearly:11-15");
        assertThat(found).extracting(Deadline::who).containsOnly("Các khu phố");
        assertThat(found).extracting(Deadline::what).containsExactly("báo cáo 6 tháng", "báo cáo năm");
    }

    @Test
    void takesTheOfficeFromTheItemAbove() {
        List<Deadline> found = SampleWork.deadlines("""
                III. TỔ CHỨC THỰC HIỆN

                1. Các khu phố

                - Phát động thi đua; gửi kế hoạch về Phòng Kinh tế trước ngày 28/02/2026.
                """);

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().who()).isEqualTo("Các khu phố");
        assertThat(found.getFirst().to()).isEqualTo("Phòng Kinh tế");
    }

    @Test
    void readsTheTimeColumnOfATable() {
        List<Deadline> found = SampleWork.deadlines("""
                II. PHÂN CÔNG NHIỆM VỤ

                | TT | Nội dung | Đơn vị chủ trì | Thời gian hoàn thành |
                |---|---|---|---|
                | 1 | Treo băng rôn | Phòng Kinh tế | 20/3/2026 |
                | 2 | Trồng cây | Các khu phố | Từ 01/4/2026 đến 30/4/2026 |
                | 3 | Báo cáo | Phòng Kinh tế | Ngày 25 hàng tháng |
                | 4 | Tổng kết | Phòng Kinh tế | Quý IV/2026 |
                | 5 | Theo dõi | Phòng Kinh tế | Thường xuyên |
                """);

        assertThat(found)
                .extracting(Deadline::date)
                .containsExactly(new Dating("2026-03-20"), new Dating("2026-04-30"), null, new Dating("2026-12"));
        assertThat(found).extracting(Deadline::recurring).containsExactly(null, null, "monthly:25", null);
        assertThat(found)
                .extracting(Deadline::who)
                .containsExactly("Phòng Kinh tế", "Các khu phố", "Phòng Kinh tế", "Phòng Kinh tế");
        assertThat(found.getFirst().what()).isEqualTo("Treo băng rôn");
    }

    @Test
    void takesTheEndOfARangeInATimeColumn() {
        List<Deadline> found = SampleWork.deadlines("""
                III. CÁC ĐỢT THI ĐUA

                TT\tNội dung\tThời gian\tPhụ trách
                1\tChào mừng ngày truyền thống\t01/10/2026 - 20/11/2026\tPhòng Kinh tế
                2\tMừng xuân\t05/12/2026 - 03/02/2027\tTrạm Y tế
                """);

        assertThat(found)
                .extracting(deadline ->
                        deadline.date() == null ? "" : deadline.date().iso())
                .containsExactly("2026-11-20", "2027-02-03");
    }

    @Test
    void datesLabelledWork() {
        List<Deadline> found = SampleWork.deadlines("""
                II. NỘI DUNG HOẠT ĐỘNG

                1. Hội thi nấu ăn

                - Đơn vị chủ trì: Hội Phụ nữ phường

                - Thời gian thực hiện: Tháng 3/2026
                """);

        assertThat(found)
                .extracting(Deadline::who, Deadline::what, deadline -> String.valueOf(deadline.date()))
                .containsExactly(tuple("Hội Phụ nữ phường", found.getFirst().what(), "2026-03"));
        assertThat(found.getFirst().what()).startsWith("Hội thi nấu ăn");
    }

    @Test
    void knowsWhetherTheDayItselfIsTooLate() {
        assertThat(SampleWork.deadline("Các khu phố báo cáo trước ngày 20/6/2026.")
                        .exclusive())
                .isTrue();
        assertThat(SampleWork.deadline("Các khu phố báo cáo chậm nhất ngày 20/6/2026.")
                        .exclusive())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"28/02,2026-02-28", "15/01,2027-01-15"})
    void givesAYearlessDateTheFirstYearFromTheIssueOn(String printed, String date) {
        Deadline deadline = SampleWork.deadline("Các khu phố báo cáo trước ngày " + printed + ".");

        assertThat(deadline.date()).isEqualTo(new Dating(date));
        assertThat(deadline.certainty()).isEqualTo(Certainty.UNSURE);
    }

    @Test
    void flagsADayThatDoesNotExist() {
        Deadline deadline = SampleWork.deadline("Các khu phố báo cáo trước ngày 31/6/2026.");

        assertThat(deadline.date()).isEqualTo(new Dating("2026-06"));
        assertThat(deadline.certainty()).isEqualTo(Certainty.UNSURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Các khu phố thi đua từ ngày 01/3/2026 đến hết ngày 30/6/2026.",
                "Thực hiện Kế hoạch số 5/KH-UBND ngày 02/01/2026 của UBND thành phố.",
                "Phấn đấu trước ngày 31/12/2026 có 90% hộ đạt chuẩn.",
                "Các khu phố lập công chào mừng ngày 30/4/2026.",
                "Phòng Kinh tế nêu số liệu tính đến ngày 30/6/2026.",
                "Chăm lo các hộ được công nhận trước ngày 01/01/2020.",
                "Nhiệm vụ đã đề ra trong năm 2026.",
                "Đạt chuẩn đến hết năm 2030.",
            })
    void findsNoDeadline(String item) {
        assertThat(SampleWork.deadlines("III. TỔ CHỨC THỰC HIỆN\n\n1. " + item)).isEmpty();
    }

    @Test
    void pointsAtThePrintedDate() {
        String plan = SampleWork.plan(
                "III. TỔ CHỨC THỰC HIỆN\n\n1. Các khu phố nộp phiếu trước ngày **20 tháng 6\nnăm 2026** để tổng hợp.");
        Deadline deadline =
                DeadlineReader.read(Outline.of(plan), SampleWork.ISSUED).getFirst();

        assertThat(deadline.span().in(plan)).isEqualTo("trước ngày **20 tháng 6\nnăm 2026");
    }

    @Test
    void readsADayThatEndsWhatIsToBeDone() {
        Deadline deadline =
                SampleWork.deadline("Phòng Kinh tế: tổng hợp kết quả gửi Hội đồng thi đua ngày 17/11; trao quà.");

        assertThat(deadline.date()).isEqualTo(new Dating("2026-11-17"));
        assertThat(deadline.who()).isEqualTo("Phòng Kinh tế");
        assertThat(deadline.to()).isEqualTo("Hội đồng thi đua");
        assertThat(deadline.exclusive()).isFalse();
        assertThat(deadline.certainty()).isEqualTo(Certainty.UNSURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phòng Kinh tế tổ chức họp mặt kỷ niệm ngày 20/11.",
                "Các khu phố gửi báo cáo theo Công văn số 12/UBND ngày 05/11.",
                "Tổ chức hội thi trong 1/2 ngày.",
                "Tổng kết phong trào lập thành tích chào mừng ngày 08/3.",
            })
    void takesNamedDaysAndHalfDaysForNoDeadline(String item) {
        assertThat(SampleWork.deadlines("III. TỔ CHỨC THỰC HIỆN\n\n1. " + item)).isEmpty();
    }

    @Test
    void readsWhoReportsBehindALabelAndATime() {
        Deadline deadline = SampleWork.deadline(
                "Chế độ báo cáo: hằng quý, các khu phố báo cáo kết quả về Phòng Kinh tế trước ngày 25 của tháng cuối quý.");

        assertThat(deadline.recurring()).isEqualTo("quarterly:25");
        assertThat(deadline.who()).isEqualTo("các khu phố");
        assertThat(deadline.what()).isEqualTo("báo cáo kết quả");
    }

    @Test
    void takesTheYearOfTheTitleWhereTheDayOfIssueIsLost() {
        Outline outline = Outline.of(
                "KẾ HOẠCH\nTrồng cây năm 2030\n\nI. TỔ CHỨC THỰC HIỆN\n\n1. Các khu phố báo cáo trước ngày 15/6.\n");

        assertThat(DeadlineReader.read(outline, null))
                .extracting(Deadline::date)
                .containsExactly(new Dating("2030-06-15"));
    }
}
