package vn.thidua.plan.intake.ocr;

import java.util.Locale;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;

/**
 * Notices that a picture ends before its last line.
 *
 * <p>Of a JPEG file cut short the decoder makes a picture that is grey from there on, and only warns. A file that lacks nothing but the mark at its
 * end has all its lines.
 */
final class CutShort implements IIOReadWarningListener {
    private boolean seen;

    @Override
    public void warningOccurred(ImageReader source, String warning) {
        seen |= warning.toLowerCase(Locale.ROOT).contains("premature end");
    }

    boolean seen() {
        return seen;
    }
}
