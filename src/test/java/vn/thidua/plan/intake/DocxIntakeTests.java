package vn.thidua.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

class DocxIntakeTests {

    private static String text(byte[] docx) {
        return Samples.take(docx, "ke-hoach.docx").text();
    }

    @Test
    void writesAutomaticNumbersOut() {
        XWPFDocument document = new XWPFDocument();
        BigInteger list = DocxFiles.list(
                document,
                new String[] {"%1.", "%1.%2.", "%3)", "-"},
                STNumberFormat.UPPER_ROMAN,
                STNumberFormat.DECIMAL,
                STNumberFormat.LOWER_LETTER,
                STNumberFormat.BULLET);
        DocxFiles.item(document, list, 0, "Mục đích");
        DocxFiles.item(document, list, 1, "Nội dung thứ nhất");
        DocxFiles.item(document, list, 2, "Điểm đầu");
        DocxFiles.item(document, list, 2, "Điểm sau");
        DocxFiles.item(document, list, 3, "Gạch đầu dòng");
        DocxFiles.item(document, list, 1, "Nội dung thứ hai");
        DocxFiles.item(document, list, 0, "Tổ chức thực hiện");
        DocxFiles.item(document, list, 1, "Phân công");

        assertThat(text(DocxFiles.bytes(document))).isEqualTo("""
                        I. Mục đích
                        I.1. Nội dung thứ nhất
                        a) Điểm đầu
                        b) Điểm sau
                        - Gạch đầu dòng
                        I.2. Nội dung thứ hai
                        II. Tổ chức thực hiện
                        II.1. Phân công""");
    }

    @Test
    void countsTwoListsApart() {
        XWPFDocument document = new XWPFDocument();
        String[] pattern = {"Điều %1."};
        BigInteger first = DocxFiles.list(document, pattern, STNumberFormat.DECIMAL);
        BigInteger second = DocxFiles.list(document, pattern, STNumberFormat.DECIMAL);
        DocxFiles.item(document, first, 0, "Ban hành kế hoạch");
        DocxFiles.item(document, first, 0, "Hiệu lực");
        DocxFiles.item(document, second, 0, "Quy định khác");

        assertThat(text(DocxFiles.bytes(document)))
                .isEqualTo("Điều 1. Ban hành kế hoạch\nĐiều 2. Hiệu lực\nĐiều 1. Quy định khác");
    }

    @Test
    void keepsTablesAsRows() {
        XWPFDocument document = new XWPFDocument();
        document.createParagraph().createRun().setText("Phân công nhiệm vụ:");
        XWPFTable table = document.createTable(2, 3);
        String[][] cells = {{"STT", "Nhiệm vụ", "Đơn vị"}, {"1", "Trồng cây", "Tổ dân phố 4"}};
        for (int row = 0; row < 2; row++) {
            for (int column = 0; column < 3; column++) {
                table.getRow(row).getCell(column).setText(cells[row][column]);
            }
        }
        table.getRow(1).getCell(1).addParagraph().createRun().setText("và chăm sóc cây");
        document.createParagraph().createRun().setText("Hết bảng.");

        assertThat(text(DocxFiles.bytes(document))).isEqualTo("""
                        Phân công nhiệm vụ:

                        STT\tNhiệm vụ\tĐơn vị
                        1\tTrồng cây và chăm sóc cây\tTổ dân phố 4

                        Hết bảng.""");
    }

    @Test
    void keepsColumnsOfMergedCells() {
        String table =
                "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + DocxFiles.paragraph("Phần chung")
                        + "</w:tc><w:tc>" + DocxFiles.paragraph("Hạn") + "</w:tc></w:tr>"
                        + "<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc>" + DocxFiles.paragraph("Báo cáo")
                        + "</w:tc><w:tc>" + DocxFiles.paragraph("Quý I") + "</w:tc></w:tr></w:tbl>";

        assertThat(text(DocxFiles.body(table))).isEqualTo("Phần chung\t\tHạn\n\tBáo cáo\tQuý I");
    }

    @Test
    void flattensTableWithinCell() {
        String inner = "<w:tbl><w:tr><w:tc>" + DocxFiles.paragraph("Khu phố 1") + "</w:tc><w:tc>"
                + DocxFiles.paragraph("12 hộ") + "</w:tc></w:tr></w:tbl>";
        String table = "<w:tbl><w:tr><w:tc>" + DocxFiles.paragraph("Số hộ") + "</w:tc><w:tc>" + inner
                + "<w:p/></w:tc></w:tr></w:tbl>";

        assertThat(text(DocxFiles.body(table))).isEqualTo("Số hộ\tKhu phố 1; 12 hộ");
    }

    @Test
    void setsHeadOfDocumentSideBySide() {
        String table =
                "<w:tbl><w:tr><w:tc>" + DocxFiles.paragraph("ỦY BAN NHÂN DÂN") + DocxFiles.paragraph("PHƯỜNG HOA SEN")
                        + "</w:tc><w:tc>" + DocxFiles.paragraph("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                        + DocxFiles.paragraph("Độc lập - Tự do - Hạnh phúc") + "</w:tc></w:tr></w:tbl>";

        assertThat(text(DocxFiles.body(table)))
                .isEqualTo("ỦY BAN NHÂN DÂN    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
                        + "PHƯỜNG HOA SEN     Độc lập - Tự do - Hạnh phúc");
    }

    @Test
    void takesTrackedChangesAsAccepted() {
        Intake intake = Samples.take(
                DocxFiles.body("<w:p><w:r><w:t>Hoàn thành </w:t></w:r>"
                        + "<w:del><w:r><w:delText>80%</w:delText></w:r></w:del>"
                        + "<w:ins><w:r><w:t>90%</w:t></w:r></w:ins></w:p>"),
                "sua.docx");

        assertThat(intake.text()).isEqualTo("Hoàn thành 90%");
        assertThat(intake.notes()).contains(IntakeNote.of(NoteCode.CHANGES_ACCEPTED, 2));
    }

    @Test
    void putsFootnotesAtTheEnd() {
        byte[] docx = DocxFiles.body(
                "<w:p><w:r><w:t>Theo kế hoạch năm</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
                        + DocxFiles.paragraph("Đoạn sau"),
                "<w:footnote w:id=\"2\">" + DocxFiles.paragraph("Ban hành tháng trước") + "</w:footnote>");

        assertThat(text(docx)).isEqualTo("Theo kế hoạch năm¹\nĐoạn sau\n\n¹ Ban hành tháng trước");
    }

    @Test
    void readsTextBoxOnce() {
        String box =
                "<w:p><w:r><w:t>Thân bài</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>"
                        + DocxFiles.paragraph("HỎA TỐC")
                        + "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>"
                        + DocxFiles.paragraph("HỎA TỐC")
                        + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";

        assertThat(text(DocxFiles.body(box))).isEqualTo("Thân bài\nHỎA TỐC");
    }

    @Test
    void leavesHeadersFootersHiddenTextAndFieldCodesOut() {
        XWPFDocument document = new XWPFDocument();
        document.createParagraph().createRun().setText("Nội dung chính");
        document.createHeader(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText("Đầu trang");
        String hidden =
                "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
                        + "<w:r><w:t>hiện</w:t></w:r></w:p>";

        assertThat(text(DocxFiles.bytes(document))).isEqualTo("Nội dung chính");
        assertThat(text(DocxFiles.body(hidden))).isEqualTo("hiện");
    }

    @Test
    void countsPagesByHardBreaks() {
        XWPFDocument document = new XWPFDocument();
        document.createParagraph().createRun().setText("Trang một");
        document.createParagraph().createRun().addBreak(BreakType.PAGE);
        document.createParagraph().createRun().setText("Trang hai");

        Intake intake = Samples.take(DocxFiles.bytes(document), "hai-trang.docx");

        assertThat(intake.text()).isEqualTo("Trang một\n\fTrang hai");
        assertThat(intake.pages())
                .containsExactly(new IntakePage(1, 0, 9, PageSource.TEXT), new IntakePage(2, 11, 20, PageSource.TEXT));
        assertThat(intake.pageAt(11).number()).isEqualTo(2);
        assertThat(intake.pageAt(3).number()).isEqualTo(1);
    }

    @Test
    void writesCapitalsThatAStyleOnlyShows() {
        assertThat(text(DocxFiles.body("<w:p><w:r><w:rPr><w:caps/></w:rPr><w:t>Kế hoạch</w:t></w:r></w:p>")))
                .isEqualTo("KẾ HOẠCH");
    }

    @Test
    void ignoresMacrosAndSaysSo() {
        java.util.Map<String, byte[]> parts = new java.util.LinkedHashMap<>();
        parts.put("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>
                </Types>""".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        parts.put(
                "word/document.xml",
                ("<w:document xmlns:w=\"w\"><w:body>" + DocxFiles.paragraph("Nội dung kế hoạch")
                                + "</w:body></w:document>")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        parts.put("word/vbaProject.bin", new byte[] {1, 2, 3});

        Intake intake = Samples.take(Samples.zip(parts), "co-macro.docm");

        assertThat(intake.text()).isEqualTo("Nội dung kế hoạch");
        assertThat(intake.mediaType()).isEqualTo("application/vnd.ms-word.document.macroenabled.12");
        assertThat(intake.noted(NoteCode.MACROS_IGNORED)).isTrue();
    }

    @Test
    void convertsLegacyFonts() {
        Intake intake = Samples.take(
                DocxFiles.body(
                        "<w:p><w:r><w:rPr><w:rFonts w:ascii=\".VnTime\"/></w:rPr><w:t>KÕ ho¹ch thi ®ua</w:t></w:r>"
                                + "<w:r><w:t xml:space=\"preserve\"> năm nay</w:t></w:r></w:p>"
                                + "<w:p><w:r><w:rPr><w:rFonts w:ascii=\"VNI-Times\"/></w:rPr><w:t>phaùt ñoäng</w:t></w:r></w:p>"),
                "cu.docx");

        assertThat(intake.text()).isEqualTo("Kế hoạch thi đua năm nay\nphát động");
        assertThat(intake.notes())
                .containsExactly(
                        IntakeNote.of(NoteCode.FONT_CONVERTED, "TCVN3 (ABC)", ".VnTime"),
                        IntakeNote.of(NoteCode.FONT_CONVERTED, "VNI-Windows", "VNI-Times"));
    }

    @Test
    void convertsLegacyTextPastedWithoutItsFont() {
        Intake intake = Samples.take(
                DocxFiles.body(DocxFiles.paragraph("KÕ ho¹ch ph¸t ®éng phong trµo thi ®ua trång c©y")), "dan.docx");

        assertThat(intake.text()).isEqualTo("Kế hoạch phát động phong trào thi đua trồng cây");
        assertThat(intake.notes()).containsExactly(IntakeNote.of(NoteCode.ENCODING_CONVERTED, "TCVN3 (ABC)"));
    }

    @Test
    void writesLegacyCapitalFontInCapitals() {
        byte[] docx = DocxFiles.body(
                "<w:p><w:r><w:rPr><w:rFonts w:ascii=\".VnTimeH\"/></w:rPr><w:t>kÕ ho¹ch</w:t></w:r></w:p>");

        assertThat(text(docx)).isEqualTo("KẾ HOẠCH");
    }
}
