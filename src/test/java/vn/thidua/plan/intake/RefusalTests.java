package vn.thidua.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

class RefusalTests {

    static IntakeRefused refused(byte[] content, String name, Limits limits) {
        return catchThrowableOfType(
                IntakeRefused.class, () -> new FileIntake().take(content, name, limits, IntakeProgress.SILENT));
    }

    private static void assertRefused(byte[] content, String name, IntakeRefusal refusal, Object... facts) {
        assertRefused(content, name, Limits.DEFAULT, refusal, facts);
    }

    private static void assertRefused(
            byte[] content, String name, Limits limits, IntakeRefusal refusal, Object... facts) {
        IntakeRefused refused = refused(content, name, limits);
        assertThat(refused).isNotNull();
        assertThat(refused.refusal()).isEqualTo(refusal);
        assertThat(refused.arguments()).containsExactly(facts);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void refusesEmptyFile() {
        assertRefused(new byte[0], "rong.txt", IntakeRefusal.EMPTY);
    }

    @Test
    void refusesTooLargeFile() {
        assertRefused(
                new byte[1_200_000],
                "to.txt",
                Limits.DEFAULT.withBytes(1 << 20),
                IntakeRefusal.TOO_LARGE,
                "1.2",
                "1.0");
    }

    @Test
    void refusesTooManyPages() {
        assertRefused(
                utf8("một\fhai\fba"), "trang.txt", Limits.DEFAULT.withPages(2), IntakeRefusal.TOO_MANY_PAGES, 3, 2);
        byte[] pdf = PdfFiles.of("Trang một", "Trang hai", "Trang ba");
        assertRefused(pdf, "trang.pdf", Limits.DEFAULT.withPages(2), IntakeRefusal.TOO_MANY_PAGES, 3, 2);
    }

    @Test
    void refusesTooMuchText() {
        Limits limits = Limits.DEFAULT.withCharacters(1_000);
        assertRefused(utf8("kế hoạch ".repeat(200)), "dai.txt", limits, IntakeRefusal.TOO_MUCH_TEXT, 1_000);
        byte[] docx = DocxFiles.body(DocxFiles.paragraph("kế hoạch ".repeat(200)));
        assertRefused(docx, "dai.docx", limits, IntakeRefusal.TOO_MUCH_TEXT, 1_000);
    }

    @Test
    void refusesTooManyCells() {
        String row = "<tr>" + "<td>ô</td>".repeat(10) + "</tr>";
        Limits limits = Limits.DEFAULT.withCells(99);
        assertRefused(
                utf8("<html><table>" + row.repeat(10) + "</table></html>"),
                "bang.html",
                limits,
                IntakeRefusal.TOO_MANY_CELLS,
                99);
    }

    @Test
    void refusesRepeatedCellsOfOpenDocument() {
        byte[] odt = OdtFiles.body("<table:table><table:table-row><table:table-cell "
                + "table:number-columns-repeated=\"999999999\"><text:p>x</text:p></table:table-cell></table:table-row>"
                + "<table:table-row/>".repeat(3) + "</table:table>");
        assertRefused(odt, "bom.odt", Limits.DEFAULT.withCells(500), IntakeRefusal.TOO_MANY_CELLS, 500);
    }

    @Test
    void refusesArchiveThatUnpacksTooLarge() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int i = 0; i < 6; i++) {
            parts.put("word/p" + i + ".xml", new byte[1 << 20]);
        }
        Limits limits = Limits.DEFAULT.withUnpacking(new Limits.Unpacking(100, 5 << 20, 100_000));
        assertRefused(Samples.zip(parts), "bom.docx", limits, IntakeRefusal.UNPACKS_TOO_LARGE, 5L);
    }

    @Test
    void refusesArchivePackedTooTightly() {
        byte[] bomb = Samples.zip(Map.of("word/document.xml", new byte[20 << 20]));
        assertRefused(bomb, "bom.docx", IntakeRefusal.PACKED_TOO_TIGHTLY, 200);
    }

    @Test
    void refusesTooManyEntries() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int i = 0; i < 30; i++) {
            parts.put("word/p" + i + ".xml", new byte[1]);
        }
        Limits limits = Limits.DEFAULT.withUnpacking(new Limits.Unpacking(20, 1 << 20, 200));
        assertRefused(Samples.zip(parts), "nhieu.docx", limits, IntakeRefusal.TOO_MANY_ENTRIES, 20);
    }

    @Test
    void refusesEncryptedPdf() {
        assertRefused(LockedFiles.pdf(), "khoa.pdf", IntakeRefusal.ENCRYPTED);
    }

    @Test
    void refusesEncryptedWord() {
        assertRefused(LockedFiles.docx(), "khoa.docx", IntakeRefusal.ENCRYPTED);
    }

    @Test
    void refusesEncryptedOpenDocument() {
        byte[] odt = Samples.zip(
                "mimetype", "application/vnd.oasis.opendocument.text",
                "content.xml", "xxxx",
                "META-INF/manifest.xml", "<manifest:manifest><manifest:encryption-data/></manifest:manifest>");
        assertRefused(odt, "khoa.odt", IntakeRefusal.ENCRYPTED);
    }

    @Test
    void refusesBrokenFiles() {
        assertRefused(utf8("%PDF-1.7\nkhông phải PDF"), "hong.pdf", IntakeRefusal.BROKEN, "application/pdf");
        byte[] docx = DocxFiles.body(DocxFiles.paragraph("Kế hoạch ".repeat(500)));
        byte[] half = java.util.Arrays.copyOf(docx, docx.length / 2);
        assertThat(refused(half, "nua.docx", Limits.DEFAULT).refusal()).isEqualTo(IntakeRefusal.BROKEN);
        assertRefused(DocxFiles.body("<w:p><w:r>"), "xml.docx", IntakeRefusal.BROKEN, "application/xml");
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H'};
        assertRefused(png, "hong.png", IntakeRefusal.BROKEN, "image/png");
    }

    @Test
    void refusesPicturesCutShort() throws IOException {
        BufferedImage page = new BufferedImage(300, 400, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                page.setRGB(x, y, x * y % 97 < 30 ? 0 : 0xffffff);
            }
        }
        for (String format : List.of("jpeg", "png", "tiff")) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(page, format, out);
            byte[] whole = out.toByteArray();
            byte[] part = java.util.Arrays.copyOf(whole, whole.length * 2 / 3);
            assertThatCode(() -> new FileIntake().check(whole, "anh." + format, Limits.DEFAULT))
                    .doesNotThrowAnyException();
            assertThatThrownBy(() -> new FileIntake().check(part, "anh." + format, Limits.DEFAULT))
                    .isInstanceOfSatisfying(
                            IntakeRefused.class, no -> assertThat(no.refusal()).isEqualTo(IntakeRefusal.BROKEN));
        }
    }

    @Test
    void saysInWordsWhatKindOfFileIsRefused() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("archive", Samples.zip("ke-hoach.docx", "…"));
        files.put("spreadsheet", Samples.zip("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<workbook/>"));
        files.put("slides", Samples.zip("[Content_Types].xml", "<Types/>", "ppt/presentation.xml", "<p/>"));
        files.put("rich-text", utf8("{\\rtf1 ke hoach}"));
        files.put("mail", utf8("MIME-Version: 1.0\nSubject: Kế hoạch\n\nKính gửi"));
        files.forEach((kind, file) -> {
            IntakeRefused refused = refused(file, "ke-hoach.docx", Limits.DEFAULT);
            assertThat(refused.messageKey()).isEqualTo("plan.intake.refused.unsupported." + kind);
            assertThat(refused.why().code().messageKey()).isEqualTo(refused.messageKey());
            assertThat(refused.why().code().status()).isEqualTo(415);
        });
    }

    @Test
    void refusesUnsupportedKindsByContent() {
        byte[] exe = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, (byte) 0xff, (byte) 0xff, 0, 0, 0, 1, 2, 0, 0, 0
        };
        assertThat(refused(exe, "ke-hoach.docx", Limits.DEFAULT).refusal()).isEqualTo(IntakeRefusal.UNSUPPORTED);
        byte[] xlsx = Samples.zip("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<workbook/>");
        assertThat(refused(xlsx, "bang.xlsx", Limits.DEFAULT).refusal()).isEqualTo(IntakeRefusal.UNSUPPORTED);
        assertRefused(utf8("{\\rtf1 ke hoach}"), "a.rtf", IntakeRefusal.UNSUPPORTED, "application/rtf");
    }

    @Test
    void refusesOldWordFormat() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new java.io.ByteArrayInputStream(new byte[5_000]), "WordDocument");
            container.writeFilesystem(out);
        }
        assertRefused(out.toByteArray(), "cu.doc", IntakeRefusal.OLD_WORD);
    }

    @Test
    void refusesFileWithoutText() {
        assertRefused(utf8(" \n\t\n "), "trang.txt", IntakeRefusal.NO_TEXT);
        assertRefused(DocxFiles.body("<w:p/>"), "trang.docx", IntakeRefusal.NO_TEXT);
        assertRefused(PdfFiles.of(""), "trang.pdf", IntakeRefusal.NO_TEXT);
    }

    @Test
    void refusesHugePictureBeforeDecodingIt() {
        // The head of a PNG file of 60,000 by 60,000 points, 10 GB once decoded.
        byte[] png = Base64.getDecoder().decode("iVBORw0KGgoAAAANSUhEUgAA6mAAAOpgCAIAAACtm9+9AAAAA0lEQVR4nA==");
        IntakeRefused refused = refused(png, "to.png", Limits.DEFAULT);
        assertThat(refused.refusal()).isIn(IntakeRefusal.PICTURE_TOO_LARGE, IntakeRefusal.BROKEN);
    }

    @Test
    void refusesDeepNesting() {
        String open = "<w:tbl><w:tr><w:tc>".repeat(600);
        assertThat(refused(DocxFiles.body(open), "sau.docx", Limits.DEFAULT).refusal())
                .isIn(IntakeRefusal.TOO_COMPLEX, IntakeRefusal.BROKEN);
        byte[] html = utf8("<html>" + "<div>".repeat(100_000) + "sâu");
        assertRefused(html, "sau.html", IntakeRefusal.TOO_COMPLEX);
    }

    @Test
    void refusesMissingFile() {
        IntakeRefused refused = catchThrowableOfType(
                IntakeRefused.class, () -> new FileIntake().take(Path.of("khong-co-tep-nay.txt"), Limits.DEFAULT));
        assertThat(refused.refusal()).isEqualTo(IntakeRefusal.UNREADABLE);
    }

    @Test
    void refusesWhenTimeIsOver() {
        byte[] docx = DocxFiles.body(DocxFiles.paragraph("Kế hoạch"));
        assertRefused(docx, "lau.docx", Limits.DEFAULT.withTime(Duration.ZERO), IntakeRefusal.TOO_SLOW, 0L);
    }

    @Test
    void stopsWhenCancelled() {
        IntakeProgress cancelled = new IntakeProgress() {
            @Override
            public void page(int page, int of) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        byte[] docx = DocxFiles.body(DocxFiles.paragraph("Kế hoạch"));
        IntakeRefused refused = catchThrowableOfType(
                IntakeRefused.class, () -> new FileIntake().take(docx, "a.docx", Limits.DEFAULT, cancelled));
        assertThat(refused.refusal()).isEqualTo(IntakeRefusal.CANCELLED);
    }
}
