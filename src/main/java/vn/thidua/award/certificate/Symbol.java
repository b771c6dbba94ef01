package vn.thidua.award.certificate;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.imageio.ImageIO;
import vn.thidua.award.CertificateRefusal;
import vn.thidua.shared.Refused;

/** The picture on top of a certificate: that of the office, or a plain one of the program until there is one. */
public sealed interface Symbol {

    /** A drawing, sharp at any size. */
    record Drawn(Drawing drawing) implements Symbol {}

    /** A photograph or scan, as its pixels. */
    record Picture(BufferedImage image) implements Symbol {}

    /** Returns the lotus that comes with the program. */
    static Symbol shipped() {
        return new Drawn(SvgReader.of(Design.shipped("symbol.svg")).drawing());
    }

    /**
     * Returns the symbol in a file: SVG, PNG or JPEG.
     *
     * @throws Refused SYMBOL_UNREADABLE, and what {@link Design#read} throws for a drawing
     */
    static Symbol of(byte[] file) {
        String head = new String(file, 0, Math.min(file.length, 200), StandardCharsets.UTF_8).strip();
        if (head.startsWith("<")) {
            return new Drawn(SvgReader.of(file).drawing());
        }
        return new Picture(
                picture(file).orElseThrow(() -> new Refused(CertificateRefusal.SYMBOL_UNREADABLE.because())));
    }

    private static Optional<BufferedImage> picture(byte[] file) {
        try {
            return Optional.ofNullable(ImageIO.read(new ByteArrayInputStream(file)));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
