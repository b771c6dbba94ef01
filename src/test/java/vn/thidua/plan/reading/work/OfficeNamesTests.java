package vn.thidua.plan.reading.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.plan.reading.structure.Text;

class OfficeNamesTests {

    /** Names are parted by bars; behind the double bar the text goes on. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phòng Kinh tế",
                "Phòng Kinh tế; |Phòng Tài chính - Kế hoạch; |Chi cục Thuế quận",
                "Phòng Lao động - Thương binh và Xã hội, |Phòng Nội vụ",
                "Phòng Lao động, Thương binh và Xã hội quận",
                "Sở Văn hóa, Thể thao và Du lịch, |Sở Khoa học và Công nghệ, |Báo Sao Mai ||tuyên truyền",
                "Sở Giáo dục và Đào tạo và |Sở Y tế ||chủ trì",
                "Sở Xây dựng ||đăng tải thông điệp",
                "Các sở, ban, ngành, đoàn thể thành phố, |Ủy ban nhân dân phường, xã, đặc khu ||rà soát",
                "Các Sở, Ban, ngành tỉnh; |UBND các huyện, thị xã, thành phố",
                "Thủ trưởng các phòng, ban, đơn vị, |Chủ tịch Ủy ban nhân dân 12 phường và |các đơn vị liên quan",
                "Chủ tịch và các Phó Chủ tịch UBND quận",
                "Ủy ban Mặt trận Tổ quốc Việt Nam quận và |các tổ chức chính trị - xã hội ||vận động",
                "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân quận ||tổng hợp",
                "Văn phòng HĐND và UBND xã, |các đoàn thể ||tham mưu",
                "Hội đồng Thi đua - Khen thưởng quận (Phòng Nội vụ) ||hướng dẫn",
                "Ban chỉ đạo quận ||phối hợp",
                "Tổ kiểm tra ||báo cáo",
                "Ban Quản lý dự án đầu tư xây dựng tỉnh, |Ban Bồi thường - Giải phóng mặt bằng",
                "Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên, |Trường Trung cấp nghề Sao Mai và |các đơn vị có liên quan",
                "Ban Giám hiệu, |Công đoàn, |Đoàn Thanh niên, |các tổ chuyên môn và |toàn thể giáo viên ||thực hiện",
                "Hiệu trưởng các trường mầm non, tiểu học, trung học cơ sở ||có trách nhiệm",
                "Báo và Đài Phát thanh - Truyền hình tỉnh ||tăng thời lượng",
                "Công an quận; |Ban Chỉ huy Quân sự quận",
                "Phòng GD&ĐT các huyện, thành phố",
                "các đồng chí Ủy viên Ban Thường vụ, |cấp ủy các chi bộ ||căn cứ",
                "UỶ BAN NHÂN DÂN PHƯỜNG HOA SEN",
            })
    void partsNamesWhereAnotherOfficeBegins(String marked) {
        String[] halves = marked.split("\\|\\|");
        List<String> names = Arrays.stream(halves[0].split("\\|"))
                .map(name -> name.strip().replaceAll("(,|;| và)$", "").strip())
                .toList();
        Text text = SampleWork.text(marked.replace("|", ""));

        OfficeList list = OfficeNames.read(text, Tokens.of(text), 0);

        assertThat(list.names()).isEqualTo(names);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ban hành kế hoạch",
                "Báo cáo kết quả",
                "Hội nghị tổng kết",
                "Tổ chức sơ kết phong trào",
                "Đoàn kết nội bộ",
                "Phòng chống dịch",
                "Khối lượng công việc",
                "Chế độ báo cáo",
                "Kinh phí thực hiện",
            })
    void takesNoOfficeFromWordsThatOnlyLookLikeOne(String text) {
        assertThat(OfficeStart.opens(Tokens.of(text), 0)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phòng Nội vụ",
                "Các trường học",
                "Cơ quan, đơn vị",
                "Trưởng thôn",
                "Tổ chức đoàn thể",
                "công an phường",
                "UBND xã",
                "Tổ Văn phòng"
            })
    void takesOfficeAtTheBeginning(String text) {
        assertThat(OfficeStart.opens(Tokens.of(text), 0)).isTrue();
    }

    @Test
    void keepsOldToneMarksAsPrinted() {
        Text text = SampleWork.text("Đảng uỷ phường, Phòng Văn hoá và Thông tin chủ trì");

        assertThat(OfficeNames.read(text, Tokens.of(text), 0).names())
                .containsExactly("Đảng uỷ phường", "Phòng Văn hoá và Thông tin");
    }
}
