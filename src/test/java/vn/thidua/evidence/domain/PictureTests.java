package vn.thidua.evidence.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vn.thidua.evidence.EvidenceSort;
import vn.thidua.evidence.SamplePhoto;

/** Pictures are kept upright, small, and without what cannot be seen. */
class PictureTests {

    private static final long MOST = 60_000_000;

    @Test
    void standsUprightHoweverTheTelephoneWasHeld() throws Exception {
        List<String> corners = new ArrayList<>();
        for (int orientation = 1; orientation <= 8; orientation++) {
            BufferedImage upright = image(Picture.of(SamplePhoto.of(80, 40, orientation), EvidenceSort.JPEG, MOST)
                    .bytes());
            corners.add(upright.getWidth() + "x" + upright.getHeight() + " " + red(upright));
        }
        assertThat(corners)
                .containsExactly(
                        "80x40 top left",
                        "80x40 top right",
                        "80x40 bottom right",
                        "80x40 bottom left",
                        "40x80 top left",
                        "40x80 top right",
                        "40x80 bottom right",
                        "40x80 bottom left");
    }

    @Test
    void tellsNobodyWhereItWasTaken() throws Exception {
        byte[] photo = SamplePhoto.of(80, 40, 6);
        assertThat(text(photo)).contains(SamplePhoto.PLACE);
        Picture kept = Picture.of(photo, EvidenceSort.JPEG, MOST);
        assertThat(text(kept.bytes())).doesNotContain("Exif").doesNotContain("GPS");
        assertThat(text(kept.thumbnail())).doesNotContain("Exif").doesNotContain("GPS");
    }

    @Test
    void isNoLargerThanAScreen() throws Exception {
        Picture kept = Picture.of(SamplePhoto.of(4000, 3000, 1), EvidenceSort.JPEG, MOST);
        BufferedImage large = image(kept.bytes());
        BufferedImage small = image(kept.thumbnail());
        assertThat(List.of(large.getWidth(), large.getHeight(), small.getWidth(), small.getHeight()))
                .containsExactly(1600, 1200, 240, 180);
    }

    @Test
    void whatIsClearInAScreenshotStaysClear() throws Exception {
        BufferedImage clear = new BufferedImage(30, 20, BufferedImage.TYPE_INT_ARGB);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(clear, "PNG", png);
        Picture kept = Picture.of(png.toByteArray(), EvidenceSort.PNG, MOST);
        assertThat(image(kept.bytes()).getRGB(5, 5) >>> 24).isZero();
        assertThat(image(kept.thumbnail()).getRGB(5, 5) & 0xffffff).isEqualTo(0xffffff);
    }

    private static String red(BufferedImage picture) {
        for (int x : new int[] {picture.getWidth() / 8, picture.getWidth() * 7 / 8}) {
            for (int y : new int[] {picture.getHeight() / 8, picture.getHeight() * 7 / 8}) {
                if ((picture.getRGB(x, y) & 0xff) < 100) {
                    return (y < picture.getHeight() / 2 ? "top" : "bottom")
                            + (x < picture.getWidth() / 2 ? " left" : " right");
                }
            }
        }
        return "nowhere";
    }

    private static BufferedImage image(byte[] bytes) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
