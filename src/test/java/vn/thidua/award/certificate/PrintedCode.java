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

    /** Returns the text of the code on a page, empty where there is none. */
    public static String on(byte[] pdf, int page, int dpi) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return in(new PDFRenderer(document).renderImageWithDPI(page, dpi));
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
