package vn.thidua.award.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thidua.award.CertificateRefusal;
import vn.thidua.shared.Refused;

/** Designs as drawings that an office can make itself. */
class DesignTests {

    private static final String PLAIN = new String(Design.shipped("designs/plain.svg"), StandardCharsets.UTF_8);

    @ParameterizedTest
    @EnumSource(Design.Shipped.class)
    void shippedOnesAreA4WithEveryPlaceApartFromTheOthers(Design.Shipped shipped) {
        Layout layout = shipped.design().layout();
        assertThat(layout.sheet()).isEqualTo(Sheet.A4);
        assertThat(layout.places().stream().map(Place::name)).containsExactly(PlaceName.values());
        for (Place one : layout.places()) {
            for (Place other : layout.places()) {
                assertThat(one != other && rectangle(one).intersects(rectangle(other)))
                        .as(one.name() + " " + other.name())
                        .isFalse();
            }
        }
    }

    @Test
    void refusesWhatCannotBePrintedAsDrawn() {
        refused(PLAIN.replace("</svg>", "<text>Chữ</text></svg>"), CertificateRefusal.DESIGN_PART_UNKNOWN);
        refused(PLAIN.replace("</svg>", "<script>x</script></svg>"), CertificateRefusal.DESIGN_PART_UNKNOWN);
        refused(PLAIN.replace("data-place=\"award\"", "data-place=\"note\""), CertificateRefusal.DESIGN_LACKS_PLACE);
        refused(PLAIN.replace("data-place=\"award\"", "data-place=\"awrad\""), CertificateRefusal.DESIGN_UNREADABLE);
        refused(PLAIN.replace("x=\"32\"", "x=\"132\""), CertificateRefusal.PLACE_OFF_PAPER);
        refused(
                PLAIN.replace("</svg>", "<path d=\"M0 0 A1 1 0 0 0 2 2\"/></svg>"),
                CertificateRefusal.DESIGN_UNREADABLE);
        refused(
                PLAIN.replace("</svg>", "<g id=\"a\"><use href=\"#a\"/></g></svg>"),
                CertificateRefusal.DESIGN_UNREADABLE);
        refused(
                "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + PLAIN,
                CertificateRefusal.DESIGN_UNREADABLE);
        refused("<html/>", CertificateRefusal.DESIGN_UNREADABLE);
        refused("%PDF-1.7", CertificateRefusal.DESIGN_UNREADABLE);
    }

    @Test
    void pathsBendAsSvgSays() {
        Rectangle2D bounds = SvgPath.of("m1 1h4v4h-4zM10,10 20 10L20 20Q15 30 10 20T0 20c0-5 5-5 5 0S10 25 10 20z")
                .getBounds2D();
        assertThat(bounds.getMinX()).isLessThanOrEqualTo(0);
        assertThat(bounds.getMaxX()).isEqualTo(20);
        assertThat(bounds.getMinY()).isEqualTo(1);
    }

    @Test
    void anOfficeHasItsOwnPicture() throws IOException {
        BufferedImage green = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 800; i++) {
            green.setRGB(i % 40, i / 40, 0x00aa00);
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(green, "png", png);
        byte[] file = CertificatePdf.whole(Design.Shipped.PLAIN.design(), Symbol.of(png.toByteArray()))
                .of(List.of(SampleCertificates.one(1, "Ông An")));
        try (PDDocument document = Loader.loadPDF(file)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 25.4f);
            assertThat(page.getRGB(148, 29) & 0xffffff).isEqualTo(0x00aa00);
            assertThat(page.getRGB(148, 20) & 0xffffff).as("not stretched").isEqualTo(0xffffff);
        }
        assertThatThrownBy(() -> Symbol.of(new byte[] {1, 2, 3}))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.refusal().code()).isEqualTo(CertificateRefusal.SYMBOL_UNREADABLE));
    }

    private static void refused(String design, CertificateRefusal why) {
        assertThatThrownBy(() -> Design.read(design.getBytes(StandardCharsets.UTF_8)))
                .as(design.substring(0, Math.min(80, design.length())))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(why));
    }

    private static Rectangle2D rectangle(Place place) {
        Box box = place.box();
        return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
    }
}
