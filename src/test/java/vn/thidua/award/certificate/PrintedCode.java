package vn.thidua.award.certificate;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Reads the code of a page as a phone would: from its picture, with another library than the one that wrote it. */
public final class PrintedCode {

    private PrintedCode() {}

    /* A phone looks again from a little farther away; one grid of dots may miss squares that the next one meets. */
    private static final double[] LOOKS = {1, 1.13, 1.29};

    /** Returns the text of the code on a page, empty where there is none. */
    public static String on(byte[] pdf, int page, int dpi) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            IOException unreadable = new IOException("nothing was looked at");
            for (double look : LOOKS) {
                try {
                    return in(new PDFRenderer(document).renderImageWithDPI(page, (float) (dpi * look)));
                } catch (IOException again) {
                    unreadable = again;
                }
            }
            throw unreadable;
        }
    }

    private static String in(BufferedImage picture) throws IOException {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        try {
            return new QRCodeReader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))),
                            Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        } catch (NotFoundException none) {
            return "";
        } catch (ReaderException unreadable) {
            throw new IOException(unreadable);
        }
    }
}
