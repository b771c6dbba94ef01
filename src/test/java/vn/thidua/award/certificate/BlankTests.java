package vn.thidua.award.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import vn.thidua.award.CertificateRefusal;
import vn.thidua.shared.Refused;

/** Writing on pre-printed blanks: only what is missing there, where the blank has room for it, on the paper that it is. */
class BlankTests {

    private static final double POINTS = 72 / 25.4;
    private static final Blank BLANK = Blank.like("Phôi giấy khen 2026", Design.Shipped.FRAMED.design());
    private static final Certificate CERTIFICATE = SampleCertificates.one(5, "Bà Trần Thị Mỹ Quỳnh");

    @Test
    void writesOnlyWhatTheBlankLacks() throws IOException {
        byte[] file = CertificatePdfTests.kept(
                "overprint.pdf",
                CertificatePdf.onto(BLANK, Sheet.A4, Offset.NONE).of(List.of(CERTIFICATE)));
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(CertificatePdfTests.text(document))
                    .contains("Bà Trần Thị Mỹ Quỳnh", "GIẤY KHEN", "Số sổ vàng: 5")
                    .doesNotContain("CỘNG HÒA", "Độc lập", "TẶNG");
            assertThat(document.getPage(0).getResources().getXObjectNames()).isEmpty();
        }
        assertThat(PrintedCode.on(file, 0, 200)).isEqualTo(CERTIFICATE.code());
    }

    @Test
    void movesEverythingByTheOffsetOfThePrinter() throws IOException {
        List<TextPosition> straight = letters(Offset.NONE);
        List<TextPosition> moved = letters(new Offset(2.5, -1));
        assertThat(moved).hasSameSizeAs(straight);
        for (int i = 0; i < straight.size(); i++) {
            double right = moved.get(i).getXDirAdj() - straight.get(i).getXDirAdj();
            double down = moved.get(i).getYDirAdj() - straight.get(i).getYDirAdj();
            assertThat(right / POINTS).isCloseTo(2.5, within(0.01));
            assertThat(down / POINTS).isCloseTo(-1, within(0.01));
        }
    }

    @Test
    void refusesOtherPaper() {
        for (Sheet paper : List.of(new Sheet(210, 297), new Sheet(420, 297), new Sheet(297, 206))) {
            assertThatThrownBy(() -> CertificatePdf.onto(BLANK, paper, Offset.NONE))
                    .isInstanceOfSatisfying(Refused.class, refused -> {
                        assertThat(refused.refusal().code()).isEqualTo(CertificateRefusal.PAPER_OTHER_SIZE);
                        assertThat(refused.refusal().arguments())
                                .containsExactly(BLANK.name(), 297.0, 210.0, paper.width(), paper.height());
                    });
            assertThatThrownBy(() -> CalibrationSheet.of(BLANK, paper, Offset.NONE))
                    .isInstanceOf(Refused.class);
        }
        assertThat(BLANK.whyNot(new Sheet(296.5, 210.4))).as("as it is cut").isEmpty();
    }

    @Test
    void refusesAnOffsetThatLeavesThePaper() {
        assertThatThrownBy(() -> CertificatePdf.onto(BLANK, Sheet.A4, new Offset(60, 0)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(CertificateRefusal.PLACE_OFF_PAPER));
    }

    @Test
    void refusesACodeThatPhonesCannotSee() {
        Layout small = new Layout(
                Sheet.A4,
                BLANK.layout().places().stream()
                        .map(place -> place.name() == PlaceName.CODE
                                ? new Place(place.name(), new Box(20, 160, 18, 18), place.lettering())
                                : place)
                        .toList());
        assertThatThrownBy(() -> CertificatePdf.onto(new Blank("Phôi", small), Sheet.A4, Offset.NONE)
                        .of(List.of(CERTIFICATE)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(CertificateRefusal.CODE_TOO_FINE));
    }

    @Test
    void calibrationSheetShowsRulersAndThePlaces() throws IOException {
        byte[] file = CertificatePdfTests.kept(
                "calibration.pdf", CalibrationSheet.of(BLANK, Sheet.A4, new Offset(1.5, -0.5)));
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(CertificatePdfTests.text(document))
                    .contains("280", "190", "Người được tặng: 33,5 / 98,5", "Mã kiểm tra", "sang phải 1,5 mm", "100 %")
                    .doesNotContain("Quốc hiệu:");
        }
    }

    private static List<TextPosition> letters(Offset offset) throws IOException {
        List<TextPosition> all = new ArrayList<>();
        try (PDDocument document =
                Loader.loadPDF(CertificatePdf.onto(BLANK, Sheet.A4, offset).of(List.of(CERTIFICATE)))) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    all.add(text);
                }
            }.getText(document);
        }
        return all;
    }
}
