package vn.thidua.plan.reading.header;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.plan.reading.Header;
import vn.thidua.plan.reading.Header.Field;
import vn.thidua.plan.reading.structure.Outline;

/** Heads as copies from web pages and old printed pages leave them. */
class CopiedHeadTests {

    @Test
    void readsCellsThatEndWithABar() {
        Header header = read("""
                ỦY BAN NHÂN DÂN |
                CỘNG HÒA XÃ HỘI
                CHỦ NGHĨA VIỆT NAM |
                Số: 12/KH-UBND |
                Hoa Sen, ngày 05 tháng 3 năm 2030 |
                KẾ HOẠCH
                TRỒNG CÂY GÂY RỪNG
                Ủy ban nhân dân xã ban hành Kế hoạch như sau:
                1. Mục đích
                """);

        assertThat(value(header.issuer())).isEqualTo("Ủy ban nhân dân xã Hoa Sen");
        assertThat(value(header.number())).isEqualTo("12/KH-UBND");
        assertThat(value(header.place())).isEqualTo("Hoa Sen");
    }

    @Test
    void takesAHeadInOneLineApart() {
        Header header = read("""
                UBND TỈNH BÌNH SƠN SỞ CÂY XANH CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: 12/KH-SCX Bình Sơn, ngày 05 tháng 3 năm 2030 KẾ HOẠCH Trồng cây gây rừng
                Sở Cây xanh ban hành Kế hoạch như sau:
                1. Mục đích
                """);

        assertThat(value(header.number())).isEqualTo("12/KH-SCX");
        assertThat(value(header.issuer())).isEqualTo("Sở Cây Xanh tỉnh Bình Sơn");
        assertThat(value(header.place())).isEqualTo("Bình Sơn");
        assertThat(value(header.date())).isEqualTo("2030-03-05");
        assertThat(value(header.subject())).isEqualTo("Trồng cây gây rừng");
    }

    @Test
    void givesAnOrganTheNameOfItsUnion() {
        Header header = read("""
                HỘI LÀM VƯỜN TỈNH BÌNH SƠN
                BAN THƯỜNG VỤ
                Số: 4/KH-BTV
                Bình Sơn, ngày 05 tháng 3 năm 2030
                KẾ HOẠCH
                Trồng cây gây rừng
                1. Mục đích
                """);

        assertThat(value(header.issuer())).isEqualTo("Ban Thường vụ Hội Làm Vườn tỉnh Bình Sơn");
    }

    @Test
    void namesTheYouthUnionWithinTheNameOfItsOrgan() {
        Header header = read("""
                ĐOÀN TNCS HỒ CHÍ MINH
                BAN CHẤP HÀNH TỈNH BÌNH SƠN
                Số: 4-KH/TĐTN
                Bình Sơn, ngày 05 tháng 3 năm 2030
                KẾ HOẠCH
                Trồng cây gây rừng
                1. Mục đích
                """);

        assertThat(value(header.issuer())).isEqualTo("Ban Chấp hành Đoàn TNCS Hồ Chí Minh tỉnh Bình Sơn");
    }

    @Test
    void readsAllLinesThatALetterIsAbout() {
        Header header = read("""
                SỞ CÂY XANH
                Số: 40/SCX-VP
                V/v phát động phong trào
                “Mỗi nhà một cây”
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                Bình Sơn, ngày 05 tháng 3 năm 2030
                Kính gửi: Các xã.
                1. Các xã trồng cây.
                """);

        assertThat(value(header.type())).isEqualTo("CV");
        assertThat(value(header.subject())).isEqualTo("Phát động phong trào “Mỗi nhà một cây”");
    }

    @Test
    void joinsTheLinesOfACell() {
        Header header = read("""
                BAN CHẤP
                HÀNH TRUNG ƯƠNG |
                HỘI LÀM
                VƯỜN |
                Số: 4/KH-HLV |
                Hoa Sen, ngày 25 tháng 8 năm 2030 |
                1. Mục đích
                """);

        assertThat(value(header.number())).isEqualTo("4/KH-HLV");
        assertThat(value(header.issuer())).isEqualTo("Hội Làm Vườn");
    }

    @Test
    void leavesTheNameOfThePageOut() {
        Header header = read("""
                KẾ HOẠCH NĂM HỌC 2030 - 2031
                  PHÒNG GD&ĐT HOA SEN                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                TRƯỜNG MẦM NON BÔNG LÚA                  Độc lập - Tự do - Hạnh phúc

                Số: 7/KH-TMN                         Hoa Sen, ngày 06 tháng 9 năm 2030

                KẾ HOẠCH CHĂM SÓC VƯỜN TRƯỜNG

                1. Mục đích
                """);

        assertThat(value(header.issuer())).isEqualTo("Trường Mầm non Bông Lúa");
        assertThat(value(header.number())).isEqualTo("7/KH-TMN");
        assertThat(value(header.subject())).isEqualTo("Chăm sóc vườn trường");
    }

    @Test
    void readsAProgrammeWhoseSubjectGoesOnInSmallLetters() {
        Header header = read("""
                ĐOÀN XÃ HOA SEN
                Số: 6-CTr/ĐTN

                CHƯƠNG TRÌNH HÀNH ĐỘNG
                CỦA ĐOÀN XÃ HOA SEN

                thực hiện nghị quyết đại hội đoàn các cấp

                1. Mục đích
                """);

        assertThat(value(header.type())).isEqualTo("CTr");
        assertThat(value(header.subject())).endsWith("thực hiện nghị quyết đại hội đoàn các cấp");
        assertThat(value(header.subject())).doesNotContain("ành động");
    }

    @Test
    void readsASubjectBehindAColon() {
        Header header = read("HƯỚNG DẪN: Chấm điểm vườn mẫu năm 2030\n\n1. Mục đích\n");

        assertThat(value(header.type())).isEqualTo("HD");
        assertThat(value(header.subject())).isEqualTo("Chấm điểm vườn mẫu năm 2030");
    }

    @Test
    void readsAnOfficialLetterWithItsSubjectInQuotes() {
        Header header = read("""
                LIÊN ĐOÀN LAO ĐỘNG HUYỆN SAO MAI
                Số: 64 /LĐLĐ
                “V/v đăng ký gian hàng”
                Sao Mai, ngày 05 tháng 12 năm 2030
                Kính gửi: Các công đoàn cơ sở
                1. Đăng ký trước ngày 20/12.
                """);

        assertThat(value(header.type())).isEqualTo("CV");
        assertThat(value(header.subject())).isEqualTo("Đăng ký gian hàng");
    }

    @Test
    void takesNoMeetingForTheIssuer() {
        Header header = read("""
                Chăm sóc vườn trường năm 2030

                Căn cứ Hội nghị xây dựng kế hoạch năm học, Trường Mầm non Bông Lúa đề ra kế hoạch như sau:

                1. Mục đích
                """);

        assertThat(value(header.issuer())).isEqualTo("Trường Mầm non Bông Lúa");
    }

    @Test
    void takesTheKindFromTheOpeningSentence() {
        Header header = read("Ủy ban nhân dân xã Hoa Sen ban hành Kế hoạch trồng cây như sau:\n\n1. Mục đích\n");

        assertThat(value(header.type())).isEqualTo("KH");
    }

    @Test
    void readsAPlaceApartFromItsComma() {
        Header header = read("TRƯỜNG MG BÔNG LÚA\nSố: /KH-MGBL Hoa Sen , ngày tháng 9 năm 2030\nKẾ HOẠCH\nTrồng cây\n");

        assertThat(value(header.place())).isEqualTo("Hoa Sen");
    }

    private static Header read(String raw) {
        return HeaderReader.read(Outline.of(raw));
    }

    private static @Nullable String value(@Nullable Field field) {
        return field == null ? null : field.value();
    }
}
