package vn.thidua.plan.reading.header;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.thidua.plan.reading.Audience;
import vn.thidua.plan.reading.Audience.Group;
import vn.thidua.plan.reading.Recipient;
import vn.thidua.plan.reading.structure.Outline;

class RecipientReaderTests {

    @Test
    void joinsBrokenLinesAndStopsAtTheSignature() {
        assertThat(RecipientReader.read(SamplePapers.ward()))
                .extracting(Recipient::text)
                .containsExactly("UBND quận (b/c)", "Các trường mầm non công lập", "Lưu: VT");
    }

    @Test
    void takesNoNameForARecipient() {
        Outline outline = SamplePapers.plan("1. Mục đích\n\nNơi nhận:\n- Như trên;\n- Lưu VT.\nLê Thị Bưởi\n");

        assertThat(RecipientReader.read(outline)).extracting(Recipient::text).containsExactly("Như trên", "Lưu VT");
    }

    @Test
    void readsRecipientsBesideTheSignature() {
        Outline outline = SamplePapers.plan("""
                1. Mục đích

                Nơi nhận:                              TRƯỞNG PHÒNG
                - Các trường;
                - Lưu: VT.

                                                       Lê Thị Bưởi
                """);

        assertThat(RecipientReader.read(outline)).extracting(Recipient::text).containsExactly("Các trường", "Lưu: VT");
    }

    @Test
    void tellsCollectivesFromIndividuals() {
        Audience audience = AudienceReader.read(SamplePapers.ward());

        assertThat(audience.collective()).extracting(Group::text).containsExactly("các trường mầm non");
        assertThat(audience.individual()).extracting(Group::text).containsExactly("giáo viên, nhân viên");
    }

    @Test
    void partsTheFileCopyFromTheRecipientBeforeIt() {
        Outline outline = SamplePapers.plan(
                "1. Mục đích\n\nNơi nhận:\n- Các tổ; lớp 9A;\n- Trang thông tin; Lưu VT.\nLê Thị Bưởi\n");

        assertThat(RecipientReader.read(outline))
                .extracting(Recipient::text)
                .containsExactly("Các tổ; lớp 9A", "Trang thông tin", "Lưu VT");
    }

    @Test
    void partsRecipientsOnOneLineWithoutBullets() {
        Outline outline = SamplePapers.plan(
                "1. Mục đích\n\nNơi nhận: TT Đảng ủy; CT, các PCT UBND xã; các thôn; Lưu: VT.\nCHỦ TỊCH\n\nLê Thị Bưởi\n");

        assertThat(RecipientReader.read(outline))
                .extracting(Recipient::text)
                .containsExactly("TT Đảng ủy", "CT, các PCT UBND xã", "các thôn", "Lưu: VT");
    }
}
