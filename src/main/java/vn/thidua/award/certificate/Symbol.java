package vn.thidua.award.certificate;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import vn.thidua.award.CertificateRefusal;
import vn.thidua.shared.Refused;

/** The picture on top of a certificate: that of the office, or a plain one of the program until there is one. */
public sealed interface Symbol {

    /** Longest side of a picture, in pixels: three centimetres need no more. */
    int MOST_PIXELS = 4_000;

    /** A drawing, sharp at any size. */
    final class Drawn implements Symbol {

        private final Inked inked;

        private Drawn(Drawing drawing) {
            this.inked = Inked.of(drawing);
        }

        Inked inked() {
            return inked;
        }
    }

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
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                return reader.getWidth(0) > MOST_PIXELS || reader.getHeight(0) > MOST_PIXELS
                        ? Optional.empty()
                        : Optional.of(reader.read(0));
            } finally {
                reader.dispose();
            }
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
