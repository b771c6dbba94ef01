package vn.thidua.award.certificate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import vn.thidua.award.CertificateRefusal;
import vn.thidua.shared.Refused;

/**
 * What a whole certificate looks like: a drawing, and the places in it. An office can draw its own as an SVG file whose lengths are millimetres; each place is a rectangle with {@code data-place}.
 */
public record Design(Layout layout, Drawing drawing) {

    /** Designs that come with the program. */
    public enum Shipped {
        /** Nothing but the texts. */
        PLAIN,
        /** With a frame. */
        FRAMED,
        /** With a frame and red flags, for the title of Emulation Fighter at the grassroots level. */
        FLAGS;

        /** Returns the design. */
        public Design design() {
            return read(file());
        }

        /** Returns its file, for whoever wants to draw on. */
        public byte[] file() {
            return shipped("designs/" + name().toLowerCase(java.util.Locale.ROOT) + ".svg");
        }
    }

    /**
     * Reads a design.
     *
     * @throws Refused DESIGN_UNREADABLE, DESIGN_PART_UNKNOWN, DESIGN_LACKS_PLACE, PLACE_OFF_PAPER
     */
    public static Design read(byte[] file) {
        SvgReader.Read read = SvgReader.of(file);
        Layout layout =
                new Layout(new Sheet(read.drawing().width(), read.drawing().height()), read.places());
        Optional<PlaceName> missing = Arrays.stream(PlaceName.values())
                .filter(name -> name.needed() && layout.of(name).isEmpty())
                .findFirst();
        missing.ifPresent(name ->
                CertificateRefusal.DESIGN_LACKS_PLACE.because(name.said()).raise());
        layout.whyNot().ifPresent(vn.thidua.shared.Refusal::raise);
        return new Design(layout, read.drawing());
    }

    static byte[] shipped(String file) {
        try (InputStream in = Design.class.getResourceAsStream("/award/" + file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
