package vn.thidua.plan.intake.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.thidua.plan.intake.ocr.Grey;

/** Makes pictures of pages for recognition. */
final class PdfRaster {
    private static final double POINTS_PER_INCH = 72;
    private static final double FINE = 300;
    private static final double COARSE = 120;
    private static final double MOST_POINTS = 20_000_000;

    private PdfRaster() {}

    /**
     * Returns a page at 300 points an inch, or coarser where the page is huge. A scan is taken at its own density and
     * enlarged then, because the renderer would enlarge it without smoothing.
     */
    static Grey of(PDDocument document, int index, double density) throws IOException {
        PDRectangle box = document.getPage(index).getCropBox();
        double area = Math.max(1, (double) box.getWidth() * box.getHeight()) / (POINTS_PER_INCH * POINTS_PER_INCH);
        double most = Math.clamp(Math.sqrt(MOST_POINTS / area), 1, FINE);
        double dpi = density >= COARSE && density < most ? density : most;
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        BufferedImage image = renderer.renderImageWithDPI(index, (float) dpi, ImageType.GRAY);
        return Grey.of(image, most / dpi);
    }
}
