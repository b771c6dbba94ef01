package vn.thidua.plan.reading.header;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.plan.reading.Header;
import vn.thidua.plan.reading.Header.Field;
import vn.thidua.plan.reading.Header.Signer;
import vn.thidua.plan.reading.Part;
import vn.thidua.plan.reading.structure.DocumentPart;
import vn.thidua.plan.reading.structure.Outline;

class HeaderReaderTests {

    @Test
    void readsHeadAndFoot() {
        Header header = HeaderReader.read(SamplePapers.ward());

        assertThat(value(header.type())).isEqualTo("KH");
        assertThat(value(header.number())).isEqualTo("25/KH-PGDĐT");
        assertThat(value(header.issuer())).isEqualTo("Phòng Giáo dục và Đào tạo quận Sao Mai");
        assertThat(value(header.place())).isEqualTo("Sao Mai");
        assertThat(value(header.date())).isEqualTo("2030-09-05");
        assertThat(value(header.subject())).isEqualTo("Phát động thi đua “Trường xanh” tại quận Sao Mai");
        assertThat(signer(header).name()).isEqualTo("Lê Thị Bưởi");
        assertThat(signer(header).title()).isEqualTo("Phó Trưởng phòng");
        assertThat(signer(header).authority()).isEqualTo("KT");
        assertThat(header.attachedTo()).isNull();
    }

    @Test
    void marksThePlaceOfTheNumber() {
        Field number = HeaderReader.read(SamplePapers.ward()).number();

        assertThat(number).isNotNull();
        assertThat(number.span().in(SamplePapers.WARD)).isEqualTo("25 /KH-PGDĐT");
    }

    @Test
    void readsPapersOfTheParty() {
        Header header = HeaderReader.read(Outline.of("""
                     HUYỆN ỦY HOA SEN                       ĐẢNG CỘNG SẢN VIỆT NAM
                            *
                      Số 15-KH/HU                      Hoa Sen, ngày 12 tháng 3 năm 2030

                                              KẾ HOẠCH
                                phát động thi đua chào mừng đại hội

                1. Mục đích

                Nơi nhận:                                   T/M BAN THƯỜNG VỤ
                - Các chi bộ,                                     PHÓ BÍ THƯ
                - Lưu.

                                                              Trần Văn Cam
                """));

        assertThat(value(header.number())).isEqualTo("15-KH/HU");
        assertThat(value(header.issuer())).isEqualTo("Huyện ủy Hoa Sen");
        assertThat(signer(header).title()).isEqualTo("Phó Bí thư");
        assertThat(signer(header).authority()).isEqualTo("TM");
    }

    @Test
    void leavesOutWhatWasNotFilledIn() {
        Header header = HeaderReader.read(
                Outline.of(
                        "UBND XÃ HOA SEN\nSố:     /KH-UBND\nHoa Sen, ngày     tháng 3 năm 2030\n\nKẾ HOẠCH\nTrồng cây\n\n1. Mục đích\n"));

        assertThat(header.number()).isNull();
        assertThat(header.date()).isNull();
        assertThat(value(header.place())).isEqualTo("Hoa Sen");
    }

    @Test
    void takesDateAndIssuerOfAnAttachedPlanFromItsDecision() {
        Header header = HeaderReader.read(Outline.of("""
                KẾ HOẠCH
                TRỒNG CÂY ĐẦU XUÂN
                (Ban hành kèm theo Quyết định số 5/QĐ-UBND ngày 02 tháng 01 năm 2030 của Chủ tịch Ủy ban nhân dân quận Sao Mai)

                1. Mục tiêu
                """));

        assertThat(value(header.attachedTo())).isEqualTo("5/QĐ-UBND");
        assertThat(value(header.date())).isEqualTo("2030-01-02");
        assertThat(value(header.issuer())).isEqualTo("Ủy ban nhân dân quận Sao Mai");
    }

    @Test
    void splitsADecisionWhoseTitleIsLost() {
        Outline outline = Outline.of("""
                ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
                Số: 31/QĐ-UBND | Sao Mai, ngày 04 tháng 3 năm 2030 |
                ỦY BAN NHÂN DÂN QUẬN
                Căn cứ Luật Tổ chức chính quyền địa phương;
                Theo đề nghị của Phòng Y tế tại Tờ trình số 9/TTr-PYT ngày 01/3/2030,
                QUYẾT ĐỊNH:
                TRỒNG CÂY QUANH TRẠM Y TẾ QUẬN SAO MAI
                (Ban hành kèm theo Quyết định số 31/QĐ-UBND ngày 04/3/2030 của Ủy ban nhân dân quận Sao Mai)
                1. Mục tiêu chung:
                Trồng cây quanh trạm y tế.
                """);
        Header header = HeaderReader.read(outline);

        assertThat(outline.parts()).extracting(DocumentPart::kind).containsExactly(Part.Kind.DECISION, Part.Kind.PLAN);
        assertThat(value(header.subject())).isEqualTo("Trồng cây quanh trạm y tế quận sao mai");
        assertThat(value(header.attachedTo())).isEqualTo("31/QĐ-UBND");
        assertThat(value(header.date())).isEqualTo("2030-03-04");
    }

    @Test
    void readsSubjectBehindTheKindOnOneLine() {
        Header header = HeaderReader.read(
                Outline.of(
                        "LIÊN ĐỘI TRƯỜNG THCS HOA SEN\nSố: 4-KH/LĐ\nHoa Sen, ngày 20 tháng 02 năm 2030\nKẾ HOẠCH (V/v phát động phong trào “Vườn em chăm”)\nCăn cứ chương trình công tác Đội;\n1. Mục đích\n"));

        assertThat(value(header.type())).isEqualTo("KH");
        assertThat(value(header.number())).isEqualTo("4-KH/LĐ");
        assertThat(value(header.issuer())).isEqualTo("Liên đội trường THCS Hoa Sen");
        assertThat(value(header.subject())).isEqualTo("(V/v phát động phong trào “Vườn em chăm”)");
    }

    @Test
    void readsAnOfficialLetter() {
        Header header = HeaderReader.read(
                Outline.of(
                        "SỞ Y TẾ\nSố: 77/SYT-NVY\nV/v hướng dẫn phong trào thi đua năm 2030\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSao Mai, ngày 05 tháng 01 năm 2030\n\nKính gửi: Các trạm y tế\n\nSở hướng dẫn như sau:\n1. Nội dung\n"));

        assertThat(value(header.type())).isEqualTo("CV");
        assertThat(value(header.subject())).isEqualTo("Hướng dẫn phong trào thi đua năm 2030");
    }

    @Test
    void takesPlaceAndDateFromAboveTheSignature() {
        Header header = HeaderReader.read(
                Outline.of(
                        "KẾ HOẠCH\nTrồng cây\n\n1. Mục đích\n\n- Trồng cây ở trường.\n\nHoa Sen, ngày 07 tháng 10 năm 2030\nHIỆU TRƯỞNG\nLê Thị Bưởi\n"));

        assertThat(value(header.place())).isEqualTo("Hoa Sen");
        assertThat(value(header.date())).isEqualTo("2030-10-07");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Số 04/ KH-THPTHS. SM | 04/KH-THPTHS.SM",
                "Số: 87 /KH - HS | 87/KH-HS",
                "Hoa Sen, ngày 08 tháng 11 năm 2030 Số: 10-KH/LĐ | 10-KH/LĐ"
            })
    void readsNumbersWithGaps(String line, String number) {
        Header header = HeaderReader.read(
                Outline.of("TRƯỜNG THPT HOA SEN\n" + line + "\nKẾ HOẠCH\nTrồng cây\n\n1. Mục đích\n"));

        assertThat(value(header.number())).isEqualTo(number);
    }

    @Test
    void givesAnEmptyHeaderForATextThatIsNoPlan() {
        assertThat(HeaderReader.read(Outline.of("Xin chào.")))
                .isEqualTo(new Header(null, null, null, null, null, null, null, null));
    }

    private static @Nullable String value(@Nullable Field field) {
        return field == null ? null : field.value();
    }

    private static Signer signer(Header header) {
        Signer signer = header.signer();
        assertThat(signer).isNotNull();
        return signer;
    }

    @Test
    void writesTheNameOfAPersonInTheNameOfASchool() {
        Header header = HeaderReader.read(
                Outline.of(
                        "TRƯỜNG THPT NGUYỄN THỊ BƯỞI\nSố: 4/KH-NTB\nHoa Sen, ngày 20 tháng 02 năm 2030\nKẾ HOẠCH\nTrồng cây\n1. Mục đích\n"));

        assertThat(value(header.issuer())).isEqualTo("Trường THPT Nguyễn Thị Bưởi");
    }
}
