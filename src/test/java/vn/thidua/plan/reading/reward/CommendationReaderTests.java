package vn.thidua.plan.reading.reward;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.plan.reading.Certainty;
import vn.thidua.plan.reading.Commendation;
import vn.thidua.plan.reading.structure.Outline;

class CommendationReaderTests {

    @Test
    void readsFormsWithCriteriaPerGroup() {
        assertThat(SampleRewards.commendations("""
                        III. KHEN THƯỞNG

                        1. Hình thức:

                        - Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh;

                        - Giấy khen của Chủ tịch Ủy ban nhân dân phường.

                        2. Tiêu chuẩn khen thưởng

                        2.1. Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh

                        a) Đối với tập thể:

                        - Dẫn đầu phong trào;

                        - Nội bộ đoàn kết.

                        b) Đối với cá nhân:

                        - Có sáng kiến được áp dụng.

                        2.2. Giấy khen của Chủ tịch Ủy ban nhân dân phường: tặng cho các tập thể, cá nhân có việc làm tốt.
                        """))
                .containsExactly(
                        "Bằng khen | Chủ tịch Ủy ban nhân dân tỉnh | tập thể | Dẫn đầu phong trào; Nội bộ đoàn kết",
                        "Bằng khen | Chủ tịch Ủy ban nhân dân tỉnh | cá nhân | Có sáng kiến được áp dụng",
                        "Giấy khen | Chủ tịch Ủy ban nhân dân phường | tập thể, cá nhân | tặng cho các tập thể, cá nhân có việc làm tốt");
    }

    @Test
    void readsPupilsAndTheirClasses() {
        assertThat(SampleRewards.commendations("""
                        III. KHEN THƯỞNG

                        - Hiệu trưởng tặng Giấy khen cho học sinh, tập thể lớp có thành tích trong từng tuần.
                        """))
                .containsExactly(
                        "Giấy khen | Hiệu trưởng | học sinh, tập thể lớp | cho học sinh, tập thể lớp có thành tích trong từng tuần");
    }

    @Test
    void countsClassesAloneAsCollectives() {
        assertThat(SampleRewards.commendations("""
                        III. KHEN THƯỞNG

                        - Hiệu trưởng tặng Giấy khen cho tập thể lớp có thành tích trong từng tuần.
                        """))
                .containsExactly("Giấy khen | Hiệu trưởng | tập thể | cho tập thể lớp có thành tích trong từng tuần");
    }

    @Test
    void spreadsSharedCriteriaOverListedForms() {
        assertThat(SampleRewards.commendations("""
                        III. HÌNH THỨC VÀ TIÊU CHUẨN KHEN THƯỞNG

                        1. Hình thức khen thưởng

                        a) Cờ thi đua của Ủy ban nhân dân tỉnh

                        b) Giấy khen của Giám đốc Sở Văn hóa, Thể thao và Du lịch

                        2. Tiêu chuẩn khen thưởng

                        a) Đối với tập thể

                        - Hoàn thành nhiệm vụ.

                        b) Đối với cá nhân

                        - Gương mẫu.
                        """))
                .containsExactly(
                        "Cờ thi đua | Ủy ban nhân dân tỉnh | tập thể | Hoàn thành nhiệm vụ",
                        "Giấy khen | Giám đốc Sở Văn hóa, Thể thao và Du lịch | tập thể | Hoàn thành nhiệm vụ",
                        "Giấy khen | Giám đốc Sở Văn hóa, Thể thao và Du lịch | cá nhân | Gương mẫu");
    }

    @Test
    void readsFormsOfOneSentenceWithCriteriaOfTheNext() {
        assertThat(SampleRewards.commendations("""
                        III. HÌNH THỨC KHEN THƯỞNG

                        Các hình thức gồm: Huân chương Lao động; Bằng khen của Thủ tướng Chính phủ; Giấy khen.

                        Căn cứ thành tích, việc xét khen thưởng dành cho tập thể, cá nhân xuất sắc.
                        """))
                .containsExactly(
                        "Huân chương Lao động | null | tập thể, cá nhân | Căn cứ thành tích, việc xét khen thưởng dành cho tập thể, cá nhân xuất sắc",
                        "Bằng khen | Thủ tướng Chính phủ | tập thể, cá nhân | Căn cứ thành tích, việc xét khen thưởng dành cho tập thể, cá nhân xuất sắc",
                        "Giấy khen | null | tập thể, cá nhân | Căn cứ thành tích, việc xét khen thưởng dành cho tập thể, cá nhân xuất sắc");
    }

    @Test
    void readsAwardersOfAllCommunesAndThoseWhoDecide() {
        assertThat(SampleRewards.commendations("""
                        III. KHEN THƯỞNG

                        1. Chủ tịch Ủy ban nhân dân các xã, phường tặng Giấy khen cho tập thể, cá nhân có thành tích tiêu biểu.

                        2. Bằng khen do Giám đốc Sở Nội vụ trình Chủ tịch Ủy ban nhân dân tỉnh quyết định.
                        """))
                .extracting(line -> line.substring(0, line.indexOf(" | ", line.indexOf(" | ") + 3)))
                .containsExactly(
                        "Giấy khen | Chủ tịch Ủy ban nhân dân các xã, phường",
                        "Bằng khen | Chủ tịch Ủy ban nhân dân tỉnh");
    }

    @Test
    void readsAwarderAheadOfVerb() {
        assertThat(SampleRewards.commendations("""
                        III. KHEN THƯỞNG

                        - Đề nghị Chủ tịch UBND tỉnh xem xét, tặng Bằng khen cho 02 tập thể và 03 cá nhân dẫn đầu.

                        - Chủ tịch UBND phường tặng Giấy khen cho hộ gia đình có nhiều đóng góp.
                        """))
                .containsExactly(
                        "Bằng khen | Chủ tịch UBND tỉnh | tập thể, cá nhân | cho 02 tập thể và 03 cá nhân dẫn đầu",
                        "Giấy khen | Chủ tịch UBND phường | hộ gia đình | cho hộ gia đình có nhiều đóng góp");
    }

    @Test
    void carriesAwarderOnToNextClause() {
        assertThat(SampleRewards.commendations("""
                        III. KHEN THƯỞNG

                        Chủ tịch Ủy ban nhân dân tỉnh tặng Cờ thi đua cho tập thể dẫn đầu; tặng Bằng khen cho cá nhân xuất sắc.
                        """))
                .containsExactly(
                        "Cờ thi đua | Chủ tịch Ủy ban nhân dân tỉnh | tập thể | cho tập thể dẫn đầu",
                        "Bằng khen | Chủ tịch Ủy ban nhân dân tỉnh | cá nhân | cho cá nhân xuất sắc");
    }

    @Test
    void readsGroupsThatNameTheirForms() {
        assertThat(SampleRewards.commendations("""
                        III. KHEN THƯỞNG

                        1. Đối với tập thể: Tặng Giấy khen của Chủ tịch UBND phường cho 05 tập thể có thành tích.

                        2. Đối với cá nhân: Tặng Giấy khen của Chủ tịch UBND phường cho 10 cá nhân có thành tích.
                        """))
                .containsExactly(
                        "Giấy khen | Chủ tịch UBND phường | tập thể | cho 05 tập thể có thành tích",
                        "Giấy khen | Chủ tịch UBND phường | cá nhân | cho 10 cá nhân có thành tích");
    }

    @Test
    void readsRecipientsAheadOfForms() {
        assertThat(SampleRewards.commendations("""
                        III. KHEN THƯỞNG

                        Tập thể, cá nhân có thành tích được đề nghị khen thưởng bằng các hình thức: Bằng khen của Bộ trưởng Bộ Giáo dục và Đào tạo, Giấy khen của Hiệu trưởng.
                        """))
                .containsExactly(
                        "Bằng khen | Bộ trưởng Bộ Giáo dục và Đào tạo | tập thể, cá nhân | Tập thể, cá nhân có thành tích",
                        "Giấy khen | Hiệu trưởng | tập thể, cá nhân | Tập thể, cá nhân có thành tích");
    }

    @Test
    void readsTitles() {
        assertThat(SampleRewards.commendations("""
                        III. DANH HIỆU THI ĐUA

                        a) Danh hiệu “Lao động tiên tiến”: xét tặng cho cá nhân đạt các tiêu chuẩn sau:

                        - Hoàn thành tốt nhiệm vụ.

                        b) Danh hiệu “Tập thể Lao động tiên tiến”

                        - Có trên 70% cá nhân đạt danh hiệu “Lao động tiên tiến”.
                        """))
                .containsExactly(
                        "Lao động tiên tiến | null | cá nhân | Hoàn thành tốt nhiệm vụ",
                        "Tập thể Lao động tiên tiến | null | tập thể | Có trên 70% cá nhân đạt danh hiệu “Lao động tiên tiến”");
    }

    @Test
    void readsAwardsOfTable() {
        assertThat(SampleRewards.commendations("""
                        III. KHEN THƯỞNG

                        | TT | Hình thức | Số lượng tập thể | Số lượng cá nhân |
                        |---|---|---|---|
                        | 1 | Bằng khen của Chủ tịch UBND tỉnh | 3 | 5 |
                        | 2 | Giấy khen của Chủ tịch UBND phường | 10 | |
                        """))
                .containsExactly(
                        "Bằng khen | Chủ tịch UBND tỉnh | tập thể, cá nhân | ",
                        "Giấy khen | Chủ tịch UBND phường | tập thể | ");
    }

    @Test
    void takesAwarderFromTheLineAboveTheList() {
        assertThat(SampleRewards.commendations("""
                        III. KHEN THƯỞNG

                        Kết thúc đợt thi đua, Ban Chấp hành Đoàn phường biểu dương, khen thưởng như sau:

                        - Tặng Giấy khen cho 05 tập thể, 10 cá nhân.
                        """))
                .containsExactly(
                        "Giấy khen | Ban Chấp hành Đoàn phường | tập thể, cá nhân | cho 05 tập thể, 10 cá nhân");
    }

    @Test
    void keepsTitleWhoseStandardNamesAnotherTitle() {
        assertThat(SampleRewards.commendations("""
                        III. DANH HIỆU THI ĐUA

                        1. Danh hiệu “Chiến sĩ thi đua cơ sở”

                        Xét tặng hằng năm cho cá nhân đạt tiêu chuẩn sau:

                        a) Đạt tiêu chuẩn danh hiệu “Lao động tiên tiến”;

                        b) Có sáng kiến được công nhận.
                        """))
                .containsExactly(
                        "Chiến sĩ thi đua cơ sở | null | cá nhân | Đạt tiêu chuẩn danh hiệu “Lao động tiên tiến”; Có sáng kiến được công nhận");
    }

    @Test
    void leavesAwardsOfThePastAlone() {
        assertThat(
                        SampleRewards.commendations(
                                "III. GIẢI PHÁP\n\n1. Năm 2025, phường được Thủ tướng Chính phủ tặng Bằng khen cho tập thể Ủy ban nhân dân.\n"))
                .isEmpty();
    }

    @Test
    void leavesHeldFormsDossiersAndProcedureAlone() {
        assertThat(SampleRewards.commendations("""
                        III. KHEN THƯỞNG

                        1. Giấy khen của Chủ tịch UBND phường cho cá nhân:

                        - Đã được tặng Giấy khen của cấp cơ sở.

                        2. Hồ sơ đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh

                        - Tờ trình.

                        3. Quy trình xét tặng

                        - Văn phòng trình Chủ tịch UBND phường tặng Giấy khen cho tập thể.
                        """))
                .containsExactly("Giấy khen | Chủ tịch UBND phường | cá nhân | Đã được tặng Giấy khen của cấp cơ sở");
    }

    @Test
    void readsNothingWhereNoFormIsNamed() {
        assertThat(SampleRewards.commendations(
                        "III. KHEN THƯỞNG\n\nHội đồng Thi đua - Khen thưởng xét các danh hiệu theo quy định.\n"))
                .isEmpty();
        assertThat(CommendationReader.read(Outline.of(""))).isEmpty();
    }

    @Test
    void isUnsureOfPromisesInRunningText() {
        String plan = SampleRewards.plan(
                "III. GIẢI PHÁP\n\n1. Kết thúc phong trào, Ủy ban nhân dân phường tặng Giấy khen cho các tập thể tiêu biểu.\n");
        List<Commendation> found = CommendationReader.read(Outline.of(plan));
        assertThat(found).extracting(Commendation::certainty).containsExactly(Certainty.UNSURE);
        assertThat(found.getFirst().authority()).isEqualTo("Ủy ban nhân dân phường");
        assertThat(found.getFirst().span().in(plan)).contains("tặng Giấy khen cho các tập thể tiêu biểu");
    }
}
