package vn.thidua.plan.reading.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.plan.reading.Dating;
import vn.thidua.plan.reading.Dossier;

class DossierReaderTests {

    @Test
    void readsPapersAndDeadline() {
        Dossier dossier = SampleRewards.dossiers("""
                        III. KHEN THƯỞNG

                        1. Hồ sơ đề nghị khen thưởng gồm:

                        - Tờ trình kèm danh sách đề nghị (theo mẫu);

                        - 01 bản báo cáo thành tích;

                        - Biên bản họp xét.

                        Hồ sơ gửi về Văn phòng chậm nhất ngày 15/12/2026.
                        """).getFirst();
        assertThat(dossier.form()).isNull();
        assertThat(dossier.documents())
                .containsExactly("Tờ trình kèm danh sách đề nghị", "Báo cáo thành tích", "Biên bản họp xét");
        assertThat(dossier.deadline()).isEqualTo(new Dating("2026-12-15"));
    }

    @Test
    void readsPapersOfOneSentence() {
        assertThat(SampleRewards.dossiers("""
                        III. KHEN THƯỞNG

                        Hồ sơ đề nghị khen thưởng gồm có: Tờ trình, biên bản họp Hội đồng Thi đua - Khen thưởng, báo cáo thành tích; gửi trước ngày 20 tháng 11 năm 2026.
                        """))
                .extracting(Dossier::documents)
                .containsExactly(
                        List.of("Tờ trình", "Biên bản họp Hội đồng Thi đua - Khen thưởng", "Báo cáo thành tích"));
    }

    @Test
    void readsDossiersPerForm() {
        assertThat(SampleRewards.dossiers("""
                        III. KHEN THƯỞNG

                        1. Thủ tục, hồ sơ đề nghị khen thưởng

                        1.1. Bằng khen của Chủ tịch UBND tỉnh

                        - Văn bản đề nghị;

                        - Báo cáo thành tích.

                        1.2. Giấy khen của Chủ tịch UBND phường

                        - Danh sách đề nghị.
                        """))
                .extracting(Dossier::form)
                .containsExactly("Bằng khen của Chủ tịch UBND tỉnh", "Giấy khen của Chủ tịch UBND phường");
    }

    @Test
    void findsDeadlineInTheItemBehindThePapers() {
        assertThat(SampleRewards.dossiers("""
                        III. HỒ SƠ, THỜI GIAN

                        1. Hồ sơ xét danh hiệu thi đua gồm: báo cáo thành tích; biên bản bình xét của tổ, có chữ ký của tổ trưởng.

                        2. Các tổ nộp hồ sơ về nhà trường chậm nhất ngày 20/5/2026.
                        """))
                .extracting(Dossier::documents, Dossier::deadline)
                .containsExactly(tuple(
                        List.of("Báo cáo thành tích", "Biên bản bình xét của tổ, có chữ ký của tổ trưởng"),
                        new Dating("2026-05-20")));
    }

    @Test
    void leavesOtherDossiersAlone() {
        assertThat(SampleRewards.dossiers(
                        "III. CẢI CÁCH HÀNH CHÍNH\n\n1. Hồ sơ thủ tục hành chính gồm:\n\n- Đơn đề nghị cấp phép.\n"))
                .isEmpty();
    }

    @Test
    void tellsADayThatIsItselfTooLate() {
        assertThat(SampleRewards.dossiers("""
                        III. KHEN THƯỞNG

                        1. Hồ sơ đề nghị khen thưởng gồm: Tờ trình; gửi về Văn phòng chậm nhất trước ngày 20/11/2026.

                        2. Hồ sơ đề nghị tặng thưởng đột xuất gồm: Tờ trình; gửi về Văn phòng đến hết ngày 30/11/2026.
                        """))
                .extracting(Dossier::deadline, Dossier::exclusive, Dossier::lastDay)
                .containsExactly(
                        tuple(new Dating("2026-11-20"), true, LocalDate.of(2026, 11, 19)),
                        tuple(new Dating("2026-11-30"), false, LocalDate.of(2026, 11, 30)));
    }

    @Test
    void listsADescriptionAmongThePapers() {
        assertThat(SampleRewards.dossiers("""
                        III. KHEN THƯỞNG

                        1. Hồ sơ đề nghị khen thưởng gồm có: Báo cáo thành tích; Bản mô tả sáng kiến.
                        """))
                .extracting(Dossier::documents)
                .containsExactly(List.of("Báo cáo thành tích", "Bản mô tả sáng kiến"));
    }
}
