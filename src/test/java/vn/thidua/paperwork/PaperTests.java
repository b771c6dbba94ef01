package vn.thidua.paperwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

/** The same paper as a Word file and as PDF: nothing of it is lost, however long it is. */
class PaperTests {

    private static final Paper.Table TABLE = new Paper.Table(
            List.of(
                    new Paper.Column("STT", 2, true),
                    new Paper.Column("Nội dung", 7, false),
                    new Paper.Column("Tên công trình", 7, false),
                    new Paper.Column("Hoàn thành", 4, false)),
            List.of(
                    new Paper.Group(
                            List.of("1", "Giữ sạch đường phố, kênh rạch và các khu đất trống"),
                            List.of(List.of("Tuyến đường nở hoa", "20/11/2026"), List.of("Vườn rau", "quý IV/2026"))),
                    Paper.Group.row("2", "Một cửa không chờ", "Ước hẹn 15 phút", "tháng 12/2026")));

    @Test
    void wordHasEveryPartAndJoinsCells() throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(PaperDocx.of(paper(TABLE))))) {
            XWPFTable table = word.getTables().get(1);
            assertThat(table.getRows().stream()
                            .map(row -> row.getTableCells().stream()
                                    .map(cell -> cell.getText())
                                    .toList()))
                    .containsExactly(
                            List.of("STT", "Nội dung", "Tên công trình", "Hoàn thành"),
                            List.of(
                                    "1",
                                    "Giữ sạch đường phố, kênh rạch và các khu đất trống",
                                    "Tuyến đường nở hoa",
                                    "20/11/2026"),
                            List.of("", "", "Vườn rau", "quý IV/2026"),
                            List.of("2", "Một cửa không chờ", "Ước hẹn 15 phút", "tháng 12/2026"));
            var size = word.getDocument().getBody().getSectPr().getPgSz();
            assertThat(List.of(size.getW().toString(), size.getH().toString())).containsExactly("16838", "11906");
            assertThat(word.getTables().get(0).getText())
                    .contains("TRƯỜNG TIỂU HỌC HOA SEN", Paper.country(), Paper.motto());
        }
    }

    @Test
    void pdfIsLandscapeAndReadable() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PaperPdf.of(paper(TABLE)))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(pdf.getPage(0).getMediaBox().getWidth())
                    .isGreaterThan(pdf.getPage(0).getMediaBox().getHeight());
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text)
                    .contains(
                            Paper.country(),
                            Paper.motto(),
                            "BẢN ĐĂNG KÝ",
                            "Tuyến đường nở hoa",
                            "Vườn rau",
                            "THỦ TRƯỞNG ĐƠN VỊ",
                            "- Lưu: VT.");
        }
    }

    @Test
    void longRowsGoOnOnTheNextPageAndNothingIsLost() throws IOException {
        String words = String.join(
                " ", IntStream.rangeClosed(1, 2_000).mapToObj(n -> "chữ" + n).toList());
        Paper.Table table = new Paper.Table(
                TABLE.columns(),
                List.of(
                        new Paper.Group(
                                List.of("1", "Ngắn"), List.of(List.of(words, "20/11/2026"), List.of("Sau", ""))),
                        new Paper.Group(List.of("2", words.replace("chữ", "đầu")), List.of(List.of("Cuối", "")))));
        try (PDDocument pdf = Loader.loadPDF(PaperPdf.of(paper(table)))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(10);
            String text = " " + new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ") + " ";
            assertThat(IntStream.rangeClosed(1, 2_000)
                            .filter(n -> !text.contains(" chữ" + n + " ") || !text.contains(" đầu" + n + " "))
                            .boxed())
                    .isEmpty();
            assertThat(text.split("Tên công trình", -1))
                    .as("the headings come back on every page")
                    .hasSize(pdf.getNumberOfPages() + 1);
        }
    }

    @Test
    void strangeLettersAndEndlessWordsDoNotStopIt() throws IOException {
        Paper strange = new Paper(
                false,
                new Paper.Heading("", "Đơn vị 😀", "", ""),
                List.of("Tiêu đề"),
                "",
                List.of(new Paper.Text("a".repeat(500) + " 漢字 \t hết"), new Paper.Section("Mục")),
                null,
                List.of());
        try (PDDocument pdf = Loader.loadPDF(PaperPdf.of(strange))) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text.chars().filter(c -> c == 'a').count()).isEqualTo(500);
            assertThat(text).contains("ĐƠN VỊ ?", "??", "hết");
        }
        assertThat(PaperDocx.of(strange)).isNotEmpty();
    }

    private static Paper paper(Paper.Table table) {
        return new Paper(
                true,
                new Paper.Heading(
                        "Ủy ban nhân dân phường Hoa Sen",
                        "Trường Tiểu học Hoa Sen",
                        "Số: 12/ĐK-THHS",
                        "Hoa Sen, ngày 20 tháng 10 năm 2026"),
                List.of("BẢN ĐĂNG KÝ CÔNG TRÌNH, PHẦN VIỆC THI ĐUA", "Phát động đợt thi đua 85 ngày về đích"),
                "(Thực hiện Kế hoạch số 142/KH-UBND ngày 05 tháng 10 năm 2026)",
                List.of(table),
                new Paper.Signature(List.of("THỦ TRƯỞNG ĐƠN VỊ"), "Trần Thị Mẫu"),
                List.of("Phòng Văn hóa - Xã hội", "Lưu: VT."));
    }
}
