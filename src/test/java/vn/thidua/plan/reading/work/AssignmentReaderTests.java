package vn.thidua.plan.reading.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.plan.reading.Assignment;
import vn.thidua.plan.reading.Certainty;

class AssignmentReaderTests {

    @Test
    void chargesNobodyWithinTheContents() {
        assertThat(
                        SampleWork.assignments(
                                "II. NỘI DUNG THI ĐUA\n\n1. Thi làm báo tường: Mỗi chi đoàn cử đại diện 01 đoàn viên dự thi.\n\n2. Thi cắm hoa.\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Phòng Kinh tế chủ trì, phối hợp với Trạm Y tế theo dõi. | Phòng Kinh tế | Trạm Y tế
            Giao Phòng Kinh tế chủ trì phối hợp cùng Trạm Y tế theo dõi. | Phòng Kinh tế | Trạm Y tế
            Đề nghị Hội Nông dân phường vận động hội viên. | Hội Nông dân phường |
            Đối với Phòng Kinh tế: Theo dõi, tổng hợp. | Phòng Kinh tế |
            Căn cứ Kế hoạch này, các khu phố xây dựng chương trình. | các khu phố |
            Trong quá trình thực hiện, yêu cầu Trưởng các khu phố báo cáo. | Trưởng các khu phố |
            Định kỳ hàng tháng, Ủy ban nhân dân phường họp giao ban. | Ủy ban nhân dân phường |
            """)
    void readsWhoIsChargedInOneItem(String item, String lead, String support) {
        List<Assignment> found = SampleWork.assignments("III. TỔ CHỨC THỰC HIỆN\n\n1. " + item + "\n");

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().no()).isEqualTo("1");
        assertThat(found.getFirst().lead()).containsExactly(lead);
        assertThat(found.getFirst().support()).isEqualTo(support == null ? List.of() : List.of(support));
    }

    @Test
    void chargesTheOfficeAboveItsOwnPeople() {
        List<Assignment> found = SampleWork.assignments("""
                III. TỔ CHỨC THỰC HIỆN

                1. Ban Giám hiệu:

                - Hiệu trưởng: phụ trách chung.

                - Phó Hiệu trưởng: theo dõi chuyên môn.

                2. Các tổ chuyên môn:

                - Căn cứ kế hoạch này, từng tổ chuyên môn đăng ký.

                - Phân công giáo viên theo dõi, tổng hợp.
                """);

        assertThat(found)
                .extracting(Assignment::lead)
                .containsExactly(List.of("Ban Giám hiệu"), List.of("Các tổ chuyên môn"));
    }

    @Test
    void countsTheBulletsBelowAnOffice() {
        List<Assignment> found = SampleWork.assignments("""
                III. TỔ CHỨC THỰC HIỆN

                1. Phòng Kinh tế

                - Theo dõi, đôn đốc.

                - Phối hợp với Trạm Y tế kiểm tra.

                2. Các khu phố phát động thi đua.

                - Báo cáo kết quả.

                3. Kinh phí thực hiện: ngân sách phường.

                4. Chế độ báo cáo: Các khu phố gửi báo cáo về Phòng Kinh tế.
                """);

        assertThat(found).extracting(Assignment::no).containsExactly("1", "2");
        assertThat(found).extracting(Assignment::tasks).containsExactly(2, 2);
        assertThat(found.getFirst().support()).containsExactly("Trạm Y tế");
    }

    @Test
    void chargesTheOfficesBelowAGroup() {
        List<Assignment> found = SampleWork.assignments("""
                III. TỔ CHỨC THỰC HIỆN

                1. Các phòng chuyên môn

                a) Phòng Kinh tế: theo dõi phong trào.

                b) Phòng Văn hóa - Xã hội: tuyên truyền.
                """);

        assertThat(found)
                .extracting(Assignment::lead)
                .containsExactly(List.of("Phòng Kinh tế"), List.of("Phòng Văn hóa - Xã hội"));
    }

    @Test
    void readsLabelsOfAPieceOfWork() {
        List<Assignment> found = SampleWork.assignments("""
                II. NỘI DUNG HOẠT ĐỘNG

                1. Hội thi nấu ăn

                - Cơ quan chủ trì: Hội Phụ nữ phường

                - Cơ quan phối hợp: Phòng Kinh tế; các khu phố

                - Thời gian: Tháng 3/2026
                """);

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().lead()).containsExactly("Hội Phụ nữ phường");
        assertThat(found.getFirst().support()).containsExactly("Phòng Kinh tế", "các khu phố");
        assertThat(found.getFirst().text()).startsWith("Hội thi nấu ăn");
    }

    @Test
    void readsOrdersOutsideTheSectionOnOrganisation() {
        List<Assignment> found = SampleWork.assignments("""
                II. NHIỆM VỤ

                1. Trồng cây xanh (Hội Nông dân phường chủ trì).

                2. Sửa đường hẻm. Phòng Kinh tế chủ trì, phối hợp với các khu phố khảo sát.

                III. TỔ CHỨC THỰC HIỆN

                1. Công an phường hưởng ứng.
                """);

        assertThat(found)
                .extracting(Assignment::lead)
                .containsExactly(List.of("Hội Nông dân phường"), List.of("Phòng Kinh tế"), List.of("Công an phường"));
    }

    @Test
    void findsAnOrderWhereThePointBeforeItWasLost() {
        List<Assignment> found = SampleWork.assignments("""
                II. NHIỆM VỤ

                1. Giữ sạch hẻm phố, trồng thêm cây xanh Giao Phòng Kinh tế chủ trì, phối hợp với các khu phố.

                III. TỔ CHỨC THỰC HIỆN

                1. Công an phường hưởng ứng.
                """);

        assertThat(found.getFirst().text()).startsWith("Giao Phòng Kinh tế");
        assertThat(found.getFirst().lead()).containsExactly("Phòng Kinh tế");
        assertThat(found.getFirst().support()).containsExactly("các khu phố");
        assertThat(found.getFirst().certainty()).isEqualTo(Certainty.UNSURE);
    }

    @Test
    void readsTableAndWhatIsAsAbove() {
        List<Assignment> found = SampleWork.assignments("""
                II. PHÂN CÔNG NHIỆM VỤ

                | TT | Nội dung | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn |
                |---|---|---|---|---|
                | I | Tuyên truyền | | | |
                | 1 | Treo băng rôn | Phòng Văn hóa - Xã hội | Các khu phố; Công an phường | 20/3/2026 |
                | 2 | Phát thanh | Như trên | Các khu phố | Quý II/2026 |
                """);

        assertThat(found).extracting(Assignment::no).containsExactly("1", "2");
        assertThat(found).extracting(Assignment::lead).containsOnly(List.of("Phòng Văn hóa - Xã hội"));
        assertThat(found)
                .extracting(Assignment::support)
                .containsExactly(List.of("Các khu phố", "Công an phường"), List.of("Các khu phố"));
        assertThat(found).extracting(Assignment::tasks).containsOnlyNulls();
    }

    @Test
    void leavesStandardsOfAwardsAlone() {
        assertThat(SampleWork.assignments("""
                        II. KHEN THƯỞNG

                        1. Phòng Kinh tế chủ trì xét chọn.
                        """)).isEmpty();
    }

    @Test
    void isSureOfPlainItems() {
        assertThat(SampleWork.assignments("III. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Kinh tế theo dõi.\n"))
                .extracting(Assignment::certainty)
                .containsExactly(Certainty.SURE);
    }

    @Test
    void readsRolesLabelledWithinACell() {
        List<Assignment> found = SampleWork.assignments("""
                PHỤ LỤC

                | TT | Nội dung | Phân công nhiệm vụ | Tiến độ |
                |---|---|---|---|
                | 1 | Trồng cây | Chủ trì: Phòng Kinh tế. Phối hợp: Công an phường, các khu phố. | Quý II/2026 |
                | 2 | Treo băng rôn | Chủ trì: Phòng Văn hóa - Xã hội. Phối hợp: Các khu phố. | Quý III/2026 |
                """);

        assertThat(found)
                .extracting(Assignment::lead)
                .containsExactly(List.of("Phòng Kinh tế"), List.of("Phòng Văn hóa - Xã hội"));
        assertThat(found)
                .extracting(Assignment::support)
                .containsExactly(List.of("Công an phường", "các khu phố"), List.of("Các khu phố"));
    }

    @Test
    void keepsThePostOfWhoLeadsThePioneersWhole() {
        assertThat(SampleWork.assignments("III. TỔ CHỨC THỰC HIỆN\n\n1. Tổng phụ trách Đội: Phụ trách phong trào.\n"))
                .extracting(Assignment::lead)
                .containsExactly(List.of("Tổng phụ trách Đội"));
    }

    @Test
    void chargesThoseWhomAnOfficeGivesTheWork() {
        assertThat(SampleWork.assignments("""
                        III. TỔ CHỨC THỰC HIỆN

                        1. Huyện đoàn

                        - Giao Ban Thanh thiếu nhi chủ trì, phối hợp với Văn phòng tổ chức hội thi.

                        - Giao Ban Tuyên giáo tuyên truyền.
                        """))
                .extracting(Assignment::lead)
                .containsExactly(List.of("Ban Thanh thiếu nhi"), List.of("Ban Tuyên giáo"));
    }

    @Test
    void chargesNobodyWhereThoseAddressedAreNamed() {
        assertThat(SampleWork.assignments("II. ĐỐI TƯỢNG\n\n- Đối tượng thực hiện: cán bộ, giáo viên.\n"))
                .isEmpty();
    }
}
