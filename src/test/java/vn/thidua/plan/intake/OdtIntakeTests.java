package vn.thidua.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OdtIntakeTests {

    private static String text(byte[] odt) {
        return Samples.take(odt, "ke-hoach.odt").text();
    }

    @Test
    void readsParagraphsSpacesAndBreaks() {
        assertThat(text(OdtFiles.body("<text:h>KẾ HOẠCH</text:h><text:p>Thi đua<text:s text:c=\"2\"/>"
                        + "<text:span>năm<text:line-break/>2031</text:span></text:p>")))
                .isEqualTo("KẾ HOẠCH\nThi đua  năm\n2031");
    }

    @Test
    void numbersLists() {
        String styles = "<text:list-style style:name=\"L1\">"
                + "<text:list-level-style-number text:level=\"1\" style:num-format=\"1\" style:num-suffix=\".\"/>"
                + "<text:list-level-style-number text:level=\"2\" style:num-format=\"a\" style:num-suffix=\")\"/>"
                + "</text:list-style>";
        String inner = "<text:list><text:list-item><text:p>Rà soát</text:p></text:list-item>"
                + "<text:list-item><text:p>Báo cáo</text:p></text:list-item></text:list>";
        String list = "<text:list text:style-name=\"L1\"><text:list-item><text:p>Nội dung</text:p>" + inner
                + "</text:list-item><text:list-item><text:p>Kinh phí</text:p></text:list-item></text:list>";

        assertThat(text(OdtFiles.body(styles, list))).isEqualTo("1. Nội dung\na) Rà soát\nb) Báo cáo\n2. Kinh phí");
    }

    @Test
    void keepsTablesAsRows() {
        String table = "<table:table><table:table-row><table:table-cell><text:p>Đơn vị</text:p></table:table-cell>"
                + "<table:table-cell table:number-columns-spanned=\"2\"><text:p>Chỉ tiêu</text:p></table:table-cell>"
                + "<table:covered-table-cell/></table:table-row><table:table-row><table:table-cell><text:p>Tổ 1</text:p>"
                + "</table:table-cell><table:table-cell><text:p>5</text:p></table:table-cell><table:table-cell>"
                + "<text:p>cây</text:p></table:table-cell></table:table-row></table:table>";

        assertThat(text(OdtFiles.body(table))).isEqualTo("Đơn vị\tChỉ tiêu\t\nTổ 1\t5\tcây");
    }

    @Test
    void leavesDeletedTextAndCommentsOut() {
        Intake intake = Samples.take(
                OdtFiles.body("<text:tracked-changes><text:changed-region><text:deletion><text:p>bỏ đi</text:p>"
                        + "</text:deletion></text:changed-region></text:tracked-changes>"
                        + "<text:p>Giữ lại<office:annotation><text:p>góp ý</text:p></office:annotation></text:p>"),
                "a.odt");

        assertThat(intake.text()).isEqualTo("Giữ lại");
        assertThat(intake.notes()).containsExactly(IntakeNote.of(NoteCode.CHANGES_ACCEPTED, 1));
    }

    @Test
    void putsFootnotesAtTheEnd() {
        assertThat(
                        text(
                                OdtFiles.body(
                                        "<text:p>Theo văn bản<text:note><text:note-citation>1</text:note-citation>"
                                                + "<text:note-body><text:p>Ban hành năm ngoái</text:p></text:note-body></text:note>.</text:p>")))
                .isEqualTo("Theo văn bản¹.\n\n¹ Ban hành năm ngoái");
    }

    @Test
    void breaksPagesByStyle() {
        String styles =
                "<style:style style:name=\"P2\"><style:paragraph-properties fo:break-before=\"page\"/></style:style>";
        assertThat(text(OdtFiles.body(
                        styles, "<text:p>Kế hoạch</text:p><text:p text:style-name=\"P2\">Phụ lục</text:p>")))
                .isEqualTo("Kế hoạch\n\fPhụ lục");
    }

    @Test
    void readsTextBoxes() {
        assertThat(text(OdtFiles.body("<text:p><draw:frame><draw:text-box><text:p>Trong khung</text:p></draw:text-box>"
                        + "</draw:frame>Ngoài khung</text:p>")))
                .isEqualTo("Ngoài khung\nTrong khung");
    }

    @Test
    void neverReadsExternalEntities() {
        byte[] odt = Samples.zip(
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "content.xml",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                        + "<x><body><p>trước &e; sau</p></body></x>");
        IntakeRefused refused = RefusalTests.refused(odt, "xxe.odt", Limits.DEFAULT);

        assertThat(refused.refusal()).isEqualTo(IntakeRefusal.BROKEN);
    }
}
