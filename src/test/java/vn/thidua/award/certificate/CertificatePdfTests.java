package vn.thidua.award.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thidua.award.CertificateRefusal;
import vn.thidua.award.statement.Checked;
import vn.thidua.award.statement.PublishedKeys;
import vn.thidua.award.statement.StatementCode;
import vn.thidua.shared.Refused;

/** Certificates as they come out of the printer: the right size, every word, and a code that a phone reads. */
class CertificatePdfTests {

    private static final double POINTS = 72 / 25.4;
    private static final Path FOLDER = Path.of("target/certificates");
    private static final String EIGHTY =
            "Công Tằng Tôn Nữ Huỳnh Nguyễn Phương Thảo Nguyên Hoàng Khánh Quỳnh Trường Thịnh Ý";

    @ParameterizedTest
    @EnumSource(Design.Shipped.class)
    void hasTheSizeTheWordsAndTheCode(Design.Shipped shipped) throws IOException {
        CertificatePdf pdf = CertificatePdf.whole(shipped.design(), Symbol.shipped());
        Certificate certificate = shipped == Design.Shipped.FLAGS
                ? SampleCertificates.title(7, "Cô Trần Thị Ngữ Yên")
                : SampleCertificates.one(7, "Ông Nguyễn Hữu Đức");
        byte[] file = kept(shipped + ".pdf", pdf.of(List.of(certificate)));
        try (PDDocument document = Loader.loadPDF(file)) {
            PDRectangle size = document.getPage(0).getMediaBox();
            assertThat((double) size.getWidth()).isCloseTo(297 * POINTS, within(0.01));
            assertThat((double) size.getHeight()).isCloseTo(210 * POINTS, within(0.01));
            assertThat(text(document))
                    .contains(
                            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                            "Độc lập - Tự do - Hạnh phúc",
                            "CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG HOA SEN",
                            shipped == Design.Shipped.FLAGS
                                    ? "TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ"
                                    : "TẶNG GIẤY KHEN",
                            certificate.recipient().name(),
                            certificate.recipient().standing(),
                            certificate.recipient().achievement(),
                            "Quyết định số 1268/QĐ-UBND ngày 05 tháng 8 năm 2026",
                            "Số sổ vàng: 7",
                            "Hoa Sen, ngày 05 tháng 8 năm 2026",
                            certificate.signing().name(),
                            "Số hiệu: GK-2026-000007");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("vi-VN");
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo(certificate.award() + " số GK-2026-000007 – "
                            + certificate.recipient().name());
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
        String code = PrintedCode.on(file, 0, 200);
        assertThat(code).isEqualTo(certificate.code());
        assertThat(StatementCode.check(code, PublishedKeys.of(SampleCertificates.KEY.published())))
                .isEqualTo(new Checked.Genuine(
                        SampleCertificates.statement(7, certificate.recipient().name()),
                        SampleCertificates.KEY.published().id()));
    }

    @Test
    void manyShareTheirFontsAndEachHasItsOwnCode() throws IOException {
        List<Certificate> certificates = SampleCertificates.of(40);
        byte[] file = kept(
                "batch.pdf",
                CertificatePdf.whole(Design.Shipped.FRAMED.design(), Symbol.shipped())
                        .of(certificates));
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(document.getNumberOfPages()).isEqualTo(40);
            Set<String> fonts = new TreeSet<>();
            for (PDPage page : document.getPages()) {
                PDResources resources = page.getResources();
                for (COSName name : resources.getFontNames()) {
                    assertThat(resources.getFont(name).isEmbedded()).isTrue();
                    fonts.add(resources.getFont(name).getName());
                }
            }
            assertThat(fonts).hasSize(4).allMatch(name -> name.matches("[A-Z]{6}\\+Tinos.*"));
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= 40; page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document))
                        .contains(certificates.get(page - 1).recipient().name(), "Số sổ vàng: " + page);
            }
        }
        assertThat(PrintedCode.on(file, 39, 150)).isEqualTo(certificates.get(39).code());
        assertThat(file.length).isLessThan(40 * 10_000);
    }

    @Test
    void readsInOrderWithHeadingsAndASectionForEach() throws IOException {
        byte[] file = CertificatePdf.whole(Design.Shipped.PLAIN.design(), Symbol.shipped())
                .of(SampleCertificates.of(2));
        try (PDDocument document = Loader.loadPDF(file)) {
            var root = document.getDocumentCatalog().getStructureTreeRoot();
            var all = (org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement)
                    root.getKids().getFirst();
            assertThat(all.getKids()).hasSize(2);
            var section = (org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement)
                    all.getKids().getFirst();
            assertThat(section.getTitle()).isEqualTo("GK-2026-000001");
            List<String> roles = section.getKids().stream()
                    .map(kid -> ((org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement)
                                    kid)
                            .getStructureType())
                    .toList();
            assertThat(roles).contains("H1", "P").endsWith("Figure");
        }
    }

    @Test
    void aNameOfEightyLettersAndALongAchievementStandWhole() throws IOException {
        String achievement =
                "Đã có thành tích đặc biệt xuất sắc trong công tác vận động nhân dân hiến đất mở rộng hẻm, "
                        + "giữ gìn vệ sinh môi trường, chăm lo gia đình chính sách, hộ nghèo, hộ cận nghèo; tổ chức có hiệu quả các mô hình "
                        + "“Khu phố không rác”, “Tuyến hẻm nở hoa”, “Tủ sách cộng đồng”, góp phần hoàn thành vượt mức các chỉ tiêu phát triển "
                        + "kinh tế - xã hội, quốc phòng - an ninh của phường Hoa Sen năm 2026";
        assertThat(EIGHTY.length()).isGreaterThanOrEqualTo(80);
        Certificate certificate = SampleCertificates.one(
                80,
                EIGHTY,
                "Phó Trưởng Ban Công tác Mặt trận kiêm Chi hội trưởng Chi hội Người cao tuổi Khu phố 12, phường Hoa Sen, thành phố Sao Mai",
                achievement);
        byte[] file = kept(
                "long.pdf",
                CertificatePdf.whole(Design.Shipped.FRAMED.design(), Symbol.shipped())
                        .of(List.of(certificate)));
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(text(document))
                    .contains(EIGHTY, achievement, certificate.recipient().standing());
        }
        assertThat(PrintedCode.on(file, 0, 200)).isEqualTo(certificate.code());
    }

    @Test
    void whatDoesNotFitOrCannotBeWrittenIsRefusedWithItsReason() {
        CertificatePdf pdf = CertificatePdf.whole(Design.Shipped.PLAIN.design(), Symbol.shipped());
        refused(pdf, SampleCertificates.one(1, "Nguyễn ".repeat(60)), CertificateRefusal.TEXT_TOO_LONG);
        refused(pdf, SampleCertificates.one(1, "N".repeat(300)), CertificateRefusal.TEXT_TOO_LONG);
        refused(pdf, SampleCertificates.one(1, "Ông 漢"), CertificateRefusal.LETTER_UNKNOWN);
        refused(pdf, SampleCertificates.one(1, " "), CertificateRefusal.TEXT_MISSING);
        assertThatThrownBy(() -> pdf.of(List.of()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(CertificateRefusal.NOTHING_TO_PRINT));
        assertThat(pdf
                        .whyNot(List.of(
                                SampleCertificates.one(1, "Ông An"),
                                SampleCertificates.one(2, ""),
                                SampleCertificates.one(3, "Ông 漢")))
                        .stream()
                        .map(refusal -> refusal.arguments().getFirst()))
                .containsExactly("GK-2026-000002", "GK-2026-000003");
    }

    @Test
    void codesStayCoarseEnoughForPhones() {
        double place = Design.Shipped.PLAIN
                .design()
                .layout()
                .of(PlaceName.CODE)
                .orElseThrow()
                .box()
                .width();
        for (String name : List.of("Ông Lê An", "Ông Nguyễn Hữu Đức", EIGHTY)) {
            CodeSquares code = CodeSquares.of(SampleCertificates.one(7, name).code());
            assertThat(code.version()).as(name).isBetween(11, 15);
            assertThat(place / code.size()).as("millimetres of a square").isGreaterThan(0.35);
        }
    }

    @Test
    void takesTypedLettersApartOrTogetherAlike() throws IOException {
        String apart = java.text.Normalizer.normalize("Bà Đặng Thị Ngữ Yến", java.text.Normalizer.Form.NFD);
        byte[] file = CertificatePdf.whole(Design.Shipped.PLAIN.design(), Symbol.shipped())
                .of(List.of(SampleCertificates.one(3, apart)));
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(text(document)).contains("Bà Đặng Thị Ngữ Yến");
        }
    }

    private static void refused(CertificatePdf pdf, Certificate certificate, CertificateRefusal why) {
        assertThatThrownBy(() -> pdf.of(List.of(certificate)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(why));
    }

    static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }

    static byte[] kept(String name, byte[] file) throws IOException {
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve(name), file);
        return file;
    }
}
