package vn.thidua.plan.reading.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.plan.reading.Certainty;
import vn.thidua.plan.reading.Target;
import vn.thidua.plan.reading.structure.Outline;

class TargetReaderTests {

    private static final String HEAD =
            "KẾ HOẠCH\nPhát động phong trào thi đua\n\nThực hiện chương trình công tác, phường Hoa Sen ban hành kế hoạch như sau:\n\n";

    private static List<Target> inSection(String section, String text) {
        return TargetReader.read(Outline.of(HEAD + "I. " + section + "\n\n1. Các mặt công tác\n\n- " + text + "\n"));
    }

    private static List<Target> read(String text) {
        return inSection("CHỈ TIÊU", text);
    }

    private static String line(Target target) {
        String max = target.valueMax() == null ? "" : ".." + target.valueMax().toPlainString();
        String qualifier =
                target.qualifier() == null ? "" : " (" + target.qualifier().symbol() + ")";
        return target.op().symbol() + qualifier + " " + target.value().toPlainString() + max + " " + target.unit();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tỷ lệ hồ sơ đúng hạn đạt 98%. | = 98 %
            Tỷ lệ hồ sơ đúng hạn đạt trên 98%. | > 98 %
            Tỷ lệ trễ hạn dưới 1%. | < 1 %
            Tỷ lệ hài lòng từ 95% trở lên. | >= 95 %
            Tỷ lệ hài lòng đạt 95% trở lên. | >= 95 %
            Ít nhất 80% hộ dân phân loại rác. | >= 80 %
            100% chi bộ hoàn thành tốt nhiệm vụ trở lên. | = 100 %
            Tổ chức tập huấn cho trên 200 lượt người. | > 200 lượt người
            Tối thiểu 70% hồ sơ nộp trực tuyến. | >= 70 %
            Không quá 2% hồ sơ phải bổ sung. | <= 2 %
            Không dưới 60% cán bộ được tập huấn. | >= 60 %
            Mức độ hài lòng: ≥ 95%. | >= 95 %
            Tỷ trọng dịch vụ chiếm từ 71% đến 72%. | range 71..72 %
            Giá trị sản xuất tăng 8-9 %/năm. | increase_pct 8..9 %/năm
            Tăng thêm ít nhất 20% số nhóm trẻ. | increase_pct (>=) 20 %
            Giảm tỷ lệ vi phạm xây dựng không phép, sai phép ít nhất 30% so với năm trước. | decrease_pct (>=) 30 %
            Kéo giảm 5% số vụ cháy trở lên. | decrease_pct (>=) 5 %
            Số người chết do tai nạn giao thông phải giảm trên 5%. | decrease_pct (>) 5 %
            Giảm tỷ lệ thất nghiệp xuống dưới 3%. | < 3 %
            Giảm tỷ lệ thất nghiệp dưới 3%. | < 3 %
            Nâng tỷ lệ lao động qua đào tạo lên 75%. | = 75 %
            Tăng tỷ lệ nữ cán bộ đạt 40%. | = 40 %
            Tốc độ tăng giá trị sản xuất 12%. | = 12 %
            Thu ngân sách vượt dự toán được giao 5%. | increase_pct 5 %
            Thời gian chờ trung bình không quá 60 phút. | <= 60 phút
            Sinh hoạt chuyên đề ít nhất 4 lần trong năm. | >= 4 lần
            Xóa 12 điểm tập kết rác tự phát. | = 12 điểm tập kết
            Lắp đặt 30 tủ sấy. | = 30 tủ sấy
            Hỗ trợ xây mới 45 "Mái hiên xanh". | = 45 Mái hiên
            Mỗi lớp đạt tối thiểu 20 điểm 10. | >= 20 điểm 10/lớp
            Thu nhập hộ nghèo tăng so với năm trước là 1,3 lần. | times 1.3 lần
            Thu nhập bình quân đạt 65 triệu đồng/người/năm. | = 65 triệu đồng/người/năm
            Thu ngân sách trên địa bàn 120 tỷ đồng. | = 120 tỷ đồng
            12/15 khu phố được công nhận khu phố văn hóa. | = 12 khu phố
            Xây dựng 03 mô hình tự quản. | = 3 mô hình
            Xây dựng từ 02 đến 03 mô hình tự quản. | range 2..3 mô hình
            Mỗi khu phố có 01 điểm sinh hoạt cộng đồng. | = 1 điểm sinh hoạt/khu phố
            Mỗi phường có ít nhất 02 tin, bài. | >= 2 tin, bài/phường
            Kết nạp ít nhất 15 đảng viên mới. | >= 15 đảng viên
            Số trường đạt chuẩn: 04 trường. | = 4 trường
            Giải quyết việc làm cho 3.000 lao động. | = 3000 lao động
            Đào tạo nghề cho 500 lao động nữ. | = 500 lao động
            Có 12,5 bác sĩ/10.000 dân. | = 12.5 bác sĩ/10.000 dân
            Không để xảy ra quá 02 vụ tai nạn. | <= 2 vụ
            Rút ngắn thời gian từ 15 ngày xuống còn 10 ngày. | = 10 ngày
            Phần đầu 50% khu phố đạt tiêu chí. | = 50 %
            Một trăm phần trăm cán bộ ký cam kết. | = 100 %
            """)
    void readsOneTarget(String text, String expected) {
        assertThat(read(text)).extracting(TargetReaderTests::line).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đến nay đã hoàn thành 4/10 chỉ tiêu.",
                "Toàn phường đã xây dựng được 12 mô hình.",
                "Thực hiện dịch vụ công trực tuyến mức độ 3, 4.",
                "Triển khai Đề án 06 giai đoạn 2026-2030.",
                "Kỷ niệm 80 năm Ngày thành lập, hưởng ứng 60 ngày thi đua.",
                "Cải tạo trụ sở tại số 347 đường Hoa Sen, phường 17; 59/9 đường Sao Mai.",
                "Ủy ban nhân dân 16 phường và 25 đơn vị tổ chức thực hiện.",
                "Xây dựng \"gia đình 5 không 3 sạch\".",
                "Phổ cập giáo dục cho trẻ 5 tuổi, dạy học 2 buổi/ngày.",
                "Chỉ số đạt 85 điểm trở lên.",
                "Mức thưởng 2 triệu đồng cho mỗi tập thể.",
                "Chào mừng ngày 20/11, ngày 26/3.",
                "Đề nghị khen thưởng không quá 20% số cá nhân.",
                "Cơ sở 2 cách trung tâm phường 11 km.",
                "Buổi sáng tối đa 5 tiết, từ 7h00 đến 11h30.",
                "Thực hiện thống nhất tại cả 3 điểm trường."
            })
    void leavesWhatIsNoTarget(String text) {
        assertThat(read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TÌNH HÌNH NĂM TRƯỚC",
                "HÌNH THỨC, TIÊU CHUẨN KHEN THƯỞNG",
                "KINH PHÍ THỰC HIỆN",
                "KẾT QUẢ ĐẠT ĐƯỢC"
            })
    void leavesSectionsThatPromiseNothing(String section) {
        assertThat(inSection(section, "Hoàn thành 100% nhiệm vụ, xây dựng 03 mô hình."))
                .isEmpty();
    }

    @Test
    void readsSharedVerbAsThreeTargets() {
        assertThat(read("75% học sinh khối 1; 70% học sinh tiểu học và 65% học sinh trung học cơ sở học bán trú."))
                .extracting(TargetReaderTests::line)
                .containsExactly("= 75 %", "= 70 %", "= 65 %");
        assertThat(read("Thực hiện 05 công trình cấp phường, 20 công trình cấp khu phố."))
                .extracting(TargetReaderTests::line)
                .containsExactly("= 5 công trình", "= 20 công trình");
    }

    @Test
    void readsSharedChange() {
        assertThat(read("Cắt giảm ít nhất 30% thủ tục, 20% chi phí tuân thủ."))
                .extracting(TargetReaderTests::line)
                .containsExactly("decrease_pct (>=) 30 %", "decrease_pct 20 %");
        assertThat(read("Giảm 5% số vụ cháy, 100% vụ cháy được xử lý."))
                .extracting(TargetReaderTests::line)
                .containsExactly("decrease_pct 5 %", "= 100 %");
    }

    @Test
    void tellsPromisedShareOfAwardsFromQuota() {
        String promise = "Phấn đấu tỷ lệ người lao động trực tiếp được khen thưởng đạt từ 50% trở lên.";
        assertThat(inSection("NHIỆM VỤ", promise))
                .extracting(TargetReaderTests::line)
                .containsExactly(">= 50 %");
        assertThat(inSection("NHIỆM VỤ", "Xét khen thưởng 20% số cá nhân của đơn vị."))
                .isEmpty();
    }

    @Test
    void readsShareAndCountOfEach() {
        assertThat(read("100% trạm y tế có từ 2 bác sĩ trở lên."))
                .extracting(TargetReaderTests::line)
                .containsExactly("= 100 %", ">= 2 bác sĩ/trạm");
        assertThat(read("100% doanh nghiệp có từ 25 lao động trở lên thành lập công đoàn."))
                .extracting(TargetReaderTests::line)
                .containsExactly("= 100 %");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Năm 2026, 12/15 khu phố đạt chuẩn; 86% hộ gia đình văn hóa. | 2026-12-31 2026-12-31
            Tỷ lệ hộ nghèo còn 2% vào năm 2026; tỷ lệ hài lòng đạt 95%. | 2026-12-31 null
            Từ năm 2026 trở đi, 100% khu phố có chuyên mục. | null
            Giảm 5% số vụ cháy so với năm 2024. | null
            Giải ngân 06 tháng đầu năm 2026 đạt 45%. | 2026-06-30
            Tỷ lệ số hóa năm 2026: 80%, năm 2027: 85%, năm 2030: 95%. | 2026-12-31 2027-12-31 2030-12-31
            Hoàn thành sửa chữa 20 căn nhà trước ngày 30/9/2026. | before 2026-09-30
            Trước năm 2030, 100% khu phố có nhà sinh hoạt. | before 2030
            100% chợ có điểm thu gom vào quý III/2026. | 2026-09-30
            """)
    void readsDeadlines(String text, String expected) {
        assertThat(read(text).stream().map(target -> iso(target)).reduce((a, b) -> a + " " + b))
                .hasValue(expected);
    }

    private static String iso(Target target) {
        return target.deadline() == null
                ? "null"
                : (target.exclusive() ? "before " : "") + target.deadline().iso();
    }

    @Test
    void takesDeadlineOfHeading() {
        String text = HEAD
                + "I. MỤC TIÊU\n\n1. Mục tiêu cụ thể đến năm 2030\n\na) Đối với trẻ em\n\n- 100% trẻ em được đến trường.\n\n- Từ năm 2027 trở đi, 90% trẻ em học bơi.\n";
        assertThat(TargetReader.read(Outline.of(text)))
                .extracting(TargetReaderTests::iso)
                .containsExactly("2030-12-31", "null");
    }

    @Test
    void readsBaselineAndDenominator() {
        Target ratio = read("12/15 khu phố được công nhận.").getFirst();
        assertThat(ratio.denominator()).isEqualTo("15 khu phố");
        Target share = read("Tỷ lệ nữ tiến sĩ trong tổng số người có trình độ tiến sĩ đạt 30%.")
                .getFirst();
        assertThat(share.denominator()).isEqualTo("tổng số người có trình độ tiến sĩ");
        Target step = read("Kéo giảm 10% số vụ cháy so với năm 2024.").getFirst();
        assertThat(step.baseline()).isEqualTo("năm 2024");
        Target beyond = read("Thu ngân sách vượt dự toán được giao 5%.").getFirst();
        assertThat(beyond.baseline()).isEqualTo("dự toán được giao");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Phấn đấu tỷ lệ hồ sơ đúng hạn đạt trên 98%. | tỷ lệ hồ sơ đúng hạn
            Duy trì 100% lực lượng thu gom có hợp đồng. | lực lượng thu gom có hợp đồng
            Kéo giảm 5% số vụ cháy lớn. | số vụ cháy lớn
            Tỷ lệ hộ nghèo (theo chuẩn mới) còn 2%. | Tỷ lệ hộ nghèo (theo chuẩn mới)
            Số trường đạt chuẩn: 04 trường. | Số trường đạt chuẩn
            100% (15/15) trường học có camera. | trường học có camera
            Đến năm 2028, tỷ lệ hộ dùng nước sạch đạt 97%. | tỷ lệ hộ dùng nước sạch
            100% khu phố có tổ hòa giải vào cuối năm 2026. | khu phố có tổ hòa giải
            Giải ngân 100% kế hoạch vốn năm 2026. | kế hoạch vốn năm 2026
            Tỷ lệ rác thải sinh hoạt được thu gom, xử lý đạt 90%. | Tỷ lệ rác thải sinh hoạt được thu gom
            """)
    void readsSubject(String text, String subject) {
        assertThat(read(text)).singleElement().extracting(Target::subject).isEqualTo(subject);
    }

    @Test
    void takesSubjectFromHeadingWithoutItsTime() {
        String raw = HEAD + "I. CHỈ TIÊU\n\n1. Phân loại rác đến hết năm 2027\n\na) Phấn đấu đạt 80%.\n";
        assertThat(TargetReader.read(Outline.of(raw)))
                .extracting(Target::subject, TargetReaderTests::iso)
                .containsExactly(tuple("Phân loại rác", "2027-12-31"));
    }

    @Test
    void readsGradesSetSideBySide() {
        assertThat(read("Nề nếp: Tốt: 60%     khá: 35%    TB: 5%"))
                .extracting(Target::subject, TargetReaderTests::line)
                .containsExactly(
                        tuple("Nề nếp: Tốt", "= 60 %"), tuple("Nề nếp: khá", "= 35 %"), tuple("Nề nếp: TB", "= 5 %"));
    }

    @Test
    void readsNoResultsFromBehindTheirIntroduction() {
        String raw = HEAD
                + "I. CHỈ TIÊU\n\n- Năm qua, tuy còn khó khăn, được sự quan tâm của các cấp và nỗ lực của thầy và trò, trường đã đạt được kết quả như sau:\n\n+ Tỷ lệ lên lớp đạt 97%.\n";
        assertThat(TargetReader.read(Outline.of(raw))).isEmpty();
    }

    @Test
    void quotesWithOffsetsOfTheRawText() {
        String raw = HEAD + "I. CHỈ TIÊU\n\n- Tỷ lệ hồ sơ giải quyết\nđúng hạn đạt trên 98%.\n";
        Target target = TargetReader.read(Outline.of(raw)).getFirst();
        assertThat(target.span().in(raw)).isEqualTo("Tỷ lệ hồ sơ giải quyết\nđúng hạn đạt trên 98%");
    }

    @Test
    void marksMisprintsUnsure() {
        assertThat(read("Phấn đấu 50% khu phố đạt tiêu chí."))
                .extracting(Target::certainty)
                .containsExactly(Certainty.SURE);
        assertThat(read("Phần đầu 50% khu phố đạt tiêu chí."))
                .extracting(Target::certainty)
                .containsExactly(Certainty.UNSURE);
    }

    @Test
    void readsTableOfMeasures() {
        String raw = HEAD
                + "I. CÁC CHỈ TIÊU\n\nTT\tChỉ tiêu\tĐơn vị tính\tThực hiện 2025\tKế hoạch 2026\n1\tTổng thu ngân sách\tTỷ đồng\t120\t135\n2\tTỷ lệ hài lòng\t%\t90\t≥ 95\n";
        List<Target> targets = TargetReader.read(Outline.of(raw));
        assertThat(targets).extracting(TargetReaderTests::line).containsExactly("= 135 Tỷ đồng", ">= 95 %");
        assertThat(targets).extracting(TargetReaderTests::iso).containsExactly("2026-12-31", "2026-12-31");
        assertThat(targets).extracting(Target::subject).containsExactly("Tổng thu ngân sách", "Tỷ lệ hài lòng");
    }

    @Test
    void readsCountsOfTitlesSetOneCellALine() {
        String raw = HEAD
                + "I. CHỈ TIÊU\n\nTT\nDanh hiệu\nSố lượng\nGhi chú\n1\nLao động tiên tiến\n30\n2\nChiến sĩ thi đua cơ sở\n05\nKhông quá 15%\n3\nTập thể tiên tiến\n12\nII. KHEN THƯỞNG\n\n1. Giấy khen.\n";
        List<Target> targets = TargetReader.read(Outline.of(raw));
        assertThat(targets)
                .extracting(target -> target.op().symbol() + target.value().toPlainString())
                .containsExactly("=30", "=5", "<=15", "=12");
    }

    @Test
    void readsNothingFromIntroduction() {
        String raw =
                "KẾ HOẠCH\nPhát động thi đua\n\nNăm qua phường đạt 95% chỉ tiêu, phấn đấu năm nay đạt 100%.\n\nI. NỘI DUNG\n\n1. Thi đua lao động giỏi.\n";
        assertThat(TargetReader.read(Outline.of(raw))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "%", "100%", "-", "\uD800 5%", "((((((", "Điều"})
    void survivesAnyText(String raw) {
        assertThat(TargetReader.read(Outline.of(raw))).isNotNull();
    }

    @Test
    void takesWhatIsMeasuredFromTheSentenceBefore() {
        assertThat(read("Tiếp tục vận động quỹ khuyến học của phường. Vượt 130% so với chỉ tiêu thành phố giao."))
                .extracting(Target::subject, Target::baseline, Target::certainty)
                .containsExactly(
                        tuple("vận động quỹ khuyến học của phường", "chỉ tiêu thành phố giao", Certainty.UNSURE));
    }

    @Test
    void leavesEachNumberItsOwnYear() {
        assertThat(read("Tỷ lệ trẻ đến trường đạt 90% vào năm 2026 và 95% vào năm 2028."))
                .extracting(target -> target.value().intValue(), target -> String.valueOf(target.deadline()))
                .containsExactly(tuple(90, "2026-12-31"), tuple(95, "2028-12-31"));
    }

    @Test
    void namesWhatIsCountedInAList() {
        assertThat(read("Sửa chữa 03 mái ấm, trồng mới 2.000 cây xanh."))
                .extracting(Target::subject)
                .containsExactly("mái ấm", "cây xanh");
    }

    @Test
    void readsAListOfCountsInWords() {
        assertThat(read("Mỗi chi hội có một mô hình, một vườn mẫu xanh tốt quanh năm và hai công trình."))
                .extracting(target -> target.value().intValue(), Target::unit)
                .containsExactly(tuple(1, "mô hình/chi hội"), tuple(1, "vườn mẫu"), tuple(2, "công trình"));
    }

    @Test
    void takesTheNumberOfCampaignsJoinedForNoTarget() {
        assertThat(read("80% nông dân trở lên thực hiện tốt 2 cuộc vận động."))
                .extracting(target -> target.value().intValue())
                .containsExactly(80);
    }
}
