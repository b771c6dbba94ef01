package vn.thidua.plan.reading.header;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.plan.reading.Dating;
import vn.thidua.plan.reading.LegalReference;
import vn.thidua.plan.reading.structure.Outline;

class LegalReaderTests {

    @Test
    void readsNumberDateAndIssuer() {
        assertThat(read(SamplePapers.ward()))
                .extracting(LegalReference::ref, LegalReference::number, LegalReference::date, LegalReference::issuer)
                .containsExactly(
                        tuple("Chỉ thị số 05/CT-UBND", "05/CT-UBND", new Dating("2030-09-01"), "Ủy ban nhân dân quận"),
                        tuple("Kế hoạch 7/KH-SGDĐT", "7/KH-SGDĐT", null, null));
    }

    @Test
    void readsEachNumberOnceAndInLists() {
        assertThat(read(SamplePapers.plan("Theo các Nghị quyết số 29-NQ/TW, 33-NQ/TW và Nghị quyết số 29-NQ/TW.")))
                .extracting(LegalReference::number)
                .containsExactly("29-NQ/TW", "33-NQ/TW");
    }

    @Test
    void joinsNumbersThatWereTornApart() {
        assertThat(read(SamplePapers.plan("Theo Thông tư số 32/2028/TT- BNV và Công văn số 8/BNV-\nCTTN.")))
                .extracting(LegalReference::number)
                .containsExactly("32/2028/TT-BNV", "8/BNV-CTTN");
    }

    @Test
    void readsNumbersOfTheYouthUnionWithASpace() {
        assertThat(read(SamplePapers.plan("Theo Kế hoạch số 98 KH/TWĐTN ngày 14/7/2029 của Trung ương Đoàn.")))
                .extracting(LegalReference::number)
                .containsExactly("98KH/TWĐTN");
    }

    @Test
    void takesNoOtherFiguresForReferences() {
        assertThat(
                        read(
                                SamplePapers.plan(
                                        "Đạt 14/16 phường trước ngày 5/6/2030, số nhà 59/9 đường Hoa, kế hoạch năm 2030 - Giai đoạn 1.")))
                .isEmpty();
    }

    private static List<LegalReference> read(Outline outline) {
        return LegalReader.read(outline, HeaderReader.read(outline));
    }

    @Test
    void readsAReferenceWithoutTheBlankBeforeItsNumber() {
        assertThat(read(SamplePapers.plan("Thực hiện Chương trình hành độngsố 34-CTr/TU ngày27/3/2029.")))
                .extracting(LegalReference::number, reference -> String.valueOf(reference.date()))
                .containsExactly(tuple("34-CTr/TU", "2029-03-27"));
    }
}
