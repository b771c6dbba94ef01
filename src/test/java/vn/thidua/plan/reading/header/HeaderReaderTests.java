package vn.thidua.plan.reading.header;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.plan.reading.Header;
import vn.thidua.plan.reading.Header.Field;
import vn.thidua.plan.reading.Header.Signer;
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
}
